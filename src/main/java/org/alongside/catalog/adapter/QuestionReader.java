package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** Understands the part of a quiz that asks one question: heading, body, one answer block, alerts, comment. */
final class QuestionReader {

    private final Manuscript page;
    private final Margin margin;
    private final Explanations explanations;
    private final AnswersReader answers;

    QuestionReader(Manuscript page, Explanations explanations) {
        this.page = page;
        this.margin = page.margin();
        this.explanations = explanations;
        this.answers = new AnswersReader(page.margin(), explanations);
    }

    QuestionDraft read(AskedPart part) {
        QuestionComment comment = comment(part);
        List<Node> blocks = part.blocks().stream()
                .filter(block -> !RawHtml.isComment(block))
                .toList();
        blocks.stream().filter(Heading.class::isInstance).forEach(this::refuseHeading);
        List<Node> asked =
                blocks.stream().takeWhile(Predicate.not(this::isAlert)).toList();
        List<Node> below = blocks.subList(asked.size(), blocks.size());
        if (hasFeedbackAtTheMargin(asked)) {
            return new QuestionDraft(part, asked, Optional.empty(), Optional.empty(), below, comment);
        }
        return AnswerBlock.in(asked)
                .map(block -> read(part, asked, block, below, comment))
                .orElseGet(() -> {
                    answers.refuse(part.heading(), asked);
                    return new QuestionDraft(part, asked, Optional.empty(), Optional.empty(), below, comment);
                });
    }

    private QuestionDraft read(
            AskedPart part, List<Node> asked, AnswerBlock block, List<Node> below, QuestionComment comment) {
        List<Node> body = block.above(asked);
        body.forEach(this::checkBody);
        Optional<? extends Answers> read = answers.read(block);
        read.ifPresent(understood -> {
            checkBlanks(part.heading(), body, understood);
            checkExplanation(part.heading(), understood, below);
        });
        return new QuestionDraft(part, body, Optional.of(block.first()), read, below, comment);
    }

    private void checkBody(Node block) {
        if (block instanceof ListBlock list && AnswerBlock.looksLikeOptions(list)) {
            margin.error(
                    block,
                    "the options stand in more than one list",
                    "use the same sign for all of them, and leave no text between them");
        } else if (AnswerBlock.isUnmistakable(block)) {
            margin.error(block, "the question is answered in two forms", "keep one, or make two questions of it");
        }
    }

    private void checkBlanks(Node heading, List<Node> body, Answers understood) {
        if (!(understood instanceof Answers.Fillings(List<List<String>> gaps))) {
            return;
        }
        body.stream()
                .filter(block -> block instanceof ThematicBreak
                        && page.source(Nodes.line(block), Nodes.line(block)).startsWith("_"))
                .forEach(line ->
                        margin.error(line, "a gap stands alone in its line, and so is a rule", "put words beside it"));
        Stream.concat(Stream.of(heading), body.stream())
                .flatMap(block -> Nodes.all(block, Link.class))
                .filter(link -> Nodes.all(link, Blank.class).findAny().isPresent())
                .forEach(link -> margin.error(link, "a gap stands in a link", "put it beside the link"));
        long blanks = Stream.concat(Stream.of(heading), body.stream())
                .flatMap(block -> Nodes.all(block, Blank.class))
                .count();
        if (blanks != gaps.size()) {
            margin.error(
                    heading,
                    "the text has " + counted(blanks, "gap") + " and the list below it has "
                            + counted(gaps.size(), "item"),
                    "write ____ for each gap, and one item for each in the same order");
        }
    }

    private static String counted(long number, String thing) {
        return Texts.count((int) number) + " " + thing + (number == 1 ? "" : "s");
    }

    /** Options explain themselves one by one. */
    private void checkExplanation(Node heading, Answers understood, List<Node> below) {
        boolean explained = below.stream()
                .flatMap(block -> page.alerts().at(block).stream())
                .anyMatch(alert -> alert.kind() == Alert.Kind.NOTE);
        if (!explained && !(understood instanceof Answers.Options)) {
            explanations.missing(
                    heading, "this question does not explain itself", "add a \"> [!NOTE]\" below it that says why");
        }
    }

    private QuestionComment comment(AskedPart part) {
        List<Node> comments = part.blocks().stream().filter(RawHtml::isComment).toList();
        comments.stream()
                .skip(1)
                .forEach(second -> margin.error(second, "a question has two comments", "join them in one"));
        return comments.stream()
                .findFirst()
                .map(comment -> QuestionComment.read((HtmlBlock) comment, margin))
                .orElse(QuestionComment.NONE);
    }

    private boolean hasFeedbackAtTheMargin(List<Node> asked) {
        Optional<Node> slipped = asked.stream()
                .filter(block -> block instanceof BlockQuote
                        && block.getPrevious() instanceof ListBlock list
                        && Nodes.lastLine(list) + 1 == Nodes.line(block))
                .findFirst();
        slipped.ifPresent(block -> margin.error(
                block,
                "this feedback is not indented, and splits the list",
                "indent it to the text of the option above"));
        return slipped.isPresent();
    }

    private void refuseHeading(Node heading) {
        margin.error(
                heading, "a heading stands inside a question", "use ## for questions only, and bold text inside them");
    }

    private boolean isAlert(Node block) {
        return page.alerts().at(block).isPresent();
    }
}
