package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Tells the types of questions apart by the form of their answer block. Choices are understood; the others not yet. */
final class AnswerForms {

    private static final Pattern ANSWER = Pattern.compile("(Answer|Respuesta):.*");
    private static final Pattern SCALE = Pattern.compile("(Scale|Escala):.*");
    private static final Pattern RUBRIC = Pattern.compile("(Rubric|Criterios):.*");
    private static final Pattern ALMOST_MARKED = Pattern.compile("\\[.{0,2}](?![(\\[]).*");

    private AnswerForms() {}

    /** The list of a choice, or nothing for another type or none; then the margin says which. */
    static Optional<ListBlock> choice(Node heading, List<Node> asked, Margin margin) {
        Node last = asked.isEmpty() ? heading : asked.getLast();
        if (last instanceof ListBlock list && looksLikeOptions(list)) {
            return Optional.of(list);
        }
        Optional<String> type = laterType(last);
        type.ifPresentOrElse(
                known -> margin.error(
                        last,
                        "a question of the type \"" + known + "\" is not supported yet",
                        "ask it with options for now"),
                () -> margin.error(
                        last,
                        "the question has no options below its text",
                        "add a list of \"1. [ ] …\" with one [x], or of \"- [ ] …\" with several"));
        return Optional.empty();
    }

    static boolean looksLikeOptions(ListBlock list) {
        return Nodes.children(list).stream().anyMatch(item -> isMarked(item) || isAlmostMarked(item));
    }

    static boolean isMarked(Node item) {
        return item.getFirstChild() instanceof TaskListItemMarker;
    }

    /** Such as {@code [x]No} or an empty {@code [ ]}, which would be plain text. */
    static boolean isAlmostMarked(Node item) {
        return !isMarked(item)
                && item.getFirstChild() instanceof Paragraph
                && ALMOST_MARKED.matcher(Nodes.text(item)).lookingAt();
    }

    private static Optional<String> laterType(Node last) {
        return Optional.ofNullable(
                switch (last) {
                    case OrderedList list when startsWithCode(list) -> "fill the gaps";
                    case OrderedList list -> "put in order";
                    case BulletList list when follows(list, SCALE) -> "scale";
                    case BulletList list when follows(list, RUBRIC) -> "open text";
                    case TableBlock table -> columns(table) == 2 ? "match" : "sort into groups";
                    case Paragraph answer
                    when ANSWER.matcher(Nodes.text(answer)).matches() ->
                        Nodes.all(answer, Code.class).findAny().isPresent() ? "short answer" : "open text";
                    default -> null;
                });
    }

    private static boolean startsWithCode(ListBlock list) {
        return list.getFirstChild() instanceof Node item
                && item.getFirstChild() instanceof Paragraph line
                && line.getFirstChild() instanceof Code;
    }

    private static boolean follows(ListBlock list, Pattern words) {
        return list.getPrevious() instanceof Paragraph above
                && words.matcher(Nodes.text(above)).matches();
    }

    private static long columns(TableBlock table) {
        return Nodes.all(table, TableHead.class)
                .flatMap(head -> Nodes.all(head, TableCell.class))
                .count();
    }
}
