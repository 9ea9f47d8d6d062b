package org.alongside.catalog.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Reads the options of a choice: their marks, their words and what each says of itself. */
final class OptionsReader {

    private static final int FEWEST = 2;
    private static final int MOST = 30;

    private final Margin margin;
    private final Explanations explanations;

    OptionsReader(Margin margin, Explanations explanations) {
        this.margin = margin;
        this.explanations = explanations;
    }

    /** The options, or nothing when one of them cannot be read; then the margin says which. */
    Optional<Answers.Options> read(ListBlock list) {
        List<Answers.Option> options = new ArrayList<>();
        List<Node> items = Nodes.children(list);
        items.forEach(item -> read(item).ifPresent(options::add));
        if (options.size() < items.size()) {
            return Optional.empty();
        }
        checkNumber(list, options.size());
        checkMarks(list, items);
        return Optional.of(new Answers.Options(!(list instanceof OrderedList), options));
    }

    private Optional<Answers.Option> read(Node item) {
        if (!AnswerBlock.isMarked(item)) {
            refuseUnmarked(item);
            return Optional.empty();
        }
        Node words = item.getFirstChild().getNext();
        if (!(words instanceof Paragraph)) {
            margin.error(item, "an option has no words of its own", "write one paragraph after [ ] or [x]");
            return Optional.empty();
        }
        return Optional.of(new Answers.Option(words, isRight(item), feedback(item, words)));
    }

    private void refuseUnmarked(Node item) {
        String text = Nodes.text(item);
        if (!AnswerBlock.isAlmostMarked(item)) {
            margin.error(
                    item, "this item has no [ ] and others in its list have", "begin every option with [ ] or [x]");
        } else if (text.matches("\\[[ xX]?]")) {
            margin.error(item, "an option has no words", "write them after [ ] or [x]");
        } else if (text.matches("(?s)\\[[ xX]].*")) {
            margin.error(
                    item,
                    "a blank is missing after " + text.substring(0, 3),
                    "write \"" + text.substring(0, 3) + " \" and then the option");
        } else {
            margin.error(
                    item,
                    "the mark of this option is neither [ ] nor [x]",
                    "write [x] for a right option and [ ] for any other");
        }
    }

    private Optional<BlockQuote> feedback(Node item, Node words) {
        List<Node> below = Nodes.following(words);
        if (below.isEmpty()) {
            explanations.missing(
                    item,
                    "this option does not explain itself",
                    "add a quote below it, indented to its text, that says what choosing it does");
            return Optional.empty();
        }
        if (below.size() > 1 || !(below.getFirst() instanceof BlockQuote)) {
            margin.error(
                    below.getLast(),
                    "more stands in this option than its words and one quote",
                    "write one paragraph, and below it the feedback, each line after \"> \"");
        }
        return Optional.of(below.getFirst())
                .filter(BlockQuote.class::isInstance)
                .map(BlockQuote.class::cast);
    }

    private void checkNumber(Node list, int options) {
        if (options < FEWEST) {
            margin.error(list, "there is only one option", "add others to choose from");
        } else if (options > MOST) {
            margin.error(list, "there are more than " + MOST + " options", "ask with fewer");
        }
    }

    private void checkMarks(ListBlock list, List<Node> items) {
        List<Node> right = items.stream().filter(OptionsReader::isRight).toList();
        if (right.isEmpty()) {
            margin.error(list, "no option is marked [x]", "mark what is right with [x]");
        } else if (list instanceof OrderedList && right.size() > 1) {
            margin.error(
                    right.get(1),
                    Texts.count(right.size()) + " options are marked [x] in a single-choice list",
                    "use \"- [ ]\" for several right answers");
        }
    }

    private static boolean isRight(Node item) {
        return item.getFirstChild() instanceof TaskListItemMarker marker && marker.isChecked();
    }
}
