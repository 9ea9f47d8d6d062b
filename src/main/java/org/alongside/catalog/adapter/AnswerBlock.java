package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/**
 * The part of a question that says how it is answered, and the form it is written in.
 *
 * @param nodes its blocks, the last of the question before its alerts
 */
record AnswerBlock(Form form, List<Node> nodes) {

    private static final Pattern ANSWER = Pattern.compile("(Answer|Respuesta):.*");
    private static final Pattern SCALE = Pattern.compile("(Scale|Escala):");
    private static final Pattern RUBRIC = Pattern.compile("((Answer|Respuesta): *)?(Rubric|Criterios):");
    private static final Pattern ALMOST_MARKED = Pattern.compile("\\[.{0,2}](?![(\\[]).*");

    AnswerBlock {
        nodes = List.copyOf(nodes);
    }

    /** Told apart by the signs alone. */
    enum Form {
        /** A list with boxes. */
        OPTIONS,
        /** A numbered list. */
        ORDER,
        /** A numbered list of code spans. */
        GAPS,
        /** A table. */
        TABLE,
        /** A paragraph that begins with {@code Answer:}. */
        ANSWER,
        /** A list below {@code Rubric:}. */
        RUBRIC,
        /** A list below {@code Scale:}. */
        SCALE
    }

    /** Finds the answers among what stands below the heading of a question. */
    static Optional<AnswerBlock> in(List<Node> asked) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return form(asked.getLast())
                .map(form -> new AnswerBlock(form, asked.subList(asked.size() - size(form, asked), asked.size())));
    }

    /** What stands above the answers. */
    List<Node> above(List<Node> asked) {
        return asked.subList(0, asked.size() - nodes.size());
    }

    Node first() {
        return nodes.getFirst();
    }

    Node last() {
        return nodes.getLast();
    }

    /** Whether a block looks like answers, wherever it stands; tables and numbered lists may be part of a text. */
    static boolean isUnmistakable(Node block) {
        return switch (block) {
            case ListBlock list -> looksLikeOptions(list);
            case Paragraph words ->
                ANSWER.matcher(Nodes.text(words)).matches()
                        || RUBRIC.matcher(Nodes.text(words)).matches()
                        || SCALE.matcher(Nodes.text(words)).matches();
            default -> false;
        };
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

    private static Optional<Form> form(Node last) {
        return Optional.ofNullable(
                switch (last) {
                    case ListBlock list when looksLikeOptions(list) -> Form.OPTIONS;
                    case OrderedList list -> anyIsCode(list) ? Form.GAPS : Form.ORDER;
                    case BulletList list when follows(list, SCALE) -> Form.SCALE;
                    case BulletList list when follows(list, RUBRIC) -> Form.RUBRIC;
                    case TableBlock table -> Form.TABLE;
                    case Paragraph words when ANSWER.matcher(Nodes.text(words)).matches() -> Form.ANSWER;
                    default -> null;
                });
    }

    private static int size(Form form, List<Node> asked) {
        return switch (form) {
            case OPTIONS, ORDER, GAPS, TABLE, ANSWER -> 1;
            case SCALE -> 2;
            case RUBRIC -> asked.size() > 2 && isAnswerAlone(asked.get(asked.size() - 3)) ? 3 : 2;
        };
    }

    private static boolean isAnswerAlone(Node block) {
        return block instanceof Paragraph && Nodes.text(block).matches("(Answer|Respuesta):");
    }

    /** Whether the rubric says that there is something to write. */
    boolean asksForText() {
        return nodes.size() == 3 || ANSWER.matcher(Nodes.text(first())).matches();
    }

    private static boolean anyIsCode(ListBlock list) {
        return Nodes.children(list).stream()
                .anyMatch(
                        item -> item.getFirstChild() instanceof Paragraph line && line.getFirstChild() instanceof Code);
    }

    private static boolean follows(ListBlock list, Pattern words) {
        return list.getPrevious() instanceof Paragraph above
                && words.matcher(Nodes.text(above)).matches();
    }
}
