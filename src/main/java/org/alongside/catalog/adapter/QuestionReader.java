package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Makes a question of its part of a quiz: heading, body, one answer block, alerts, comment. */
final class QuestionReader {

    private final Manuscript page;
    private final Keys keys;
    private final Margin margin;
    private final HtmlPress press;
    private final OptionsReader options;
    private final TeachingReader teaching;

    QuestionReader(Manuscript page, CourseMap map, Keys keys, Quiz.Mode mode) {
        this.page = page;
        this.keys = keys;
        this.margin = page.margin();
        this.press = new HtmlPress(page, map);
        this.options = new OptionsReader(page, press, mode);
        this.teaching = new TeachingReader(page, map, press);
    }

    /** The question, or nothing when it has no type that is understood; then the margin says why. */
    Optional<Question> read(AskedPart part) {
        QuestionComment comment = comment(part);
        List<Node> blocks = part.blocks().stream()
                .filter(block -> !RawHtml.isComment(block))
                .toList();
        blocks.stream().filter(Heading.class::isInstance).forEach(this::refuseHeading);
        List<Node> asked =
                blocks.stream().takeWhile(Predicate.not(this::isAlert)).toList();
        Question.Teaching taught = teaching.read(blocks.subList(asked.size(), blocks.size()));
        Question.Source source = source(part, comment);
        keys.take(source.key(), part.heading(), margin);
        return answerBlock(part.heading(), asked)
                .flatMap(list -> question(list, source, stem(part.heading(), asked), taught, comment.tags()));
    }

    private Optional<Question> question(
            ListBlock list,
            Question.Source source,
            Question.Stem stem,
            Question.Teaching teaching,
            Question.Tags tags) {
        return options.read(list)
                .map(read -> list instanceof OrderedList
                        ? new Question.SingleChoice(source, stem, teaching, tags, read)
                        : new Question.MultipleChoice(source, stem, teaching, tags, read));
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

    private Question.Source source(AskedPart part, QuestionComment comment) {
        String markdown = page.source(Nodes.line(part.heading()), part.lastLine());
        String key = comment.key().orElseGet(() -> Keys.derivedFrom(Nodes.text(part.heading())));
        return new Question.Source(key, Texts.sha256(markdown), markdown, List.of());
    }

    private Question.Stem stem(Node heading, List<Node> asked) {
        List<Node> body = asked.subList(0, Math.max(0, asked.size() - 1));
        return new Question.Stem(Nodes.text(heading), press.printInside(heading), press.print(body));
    }

    /** The last list before the alerts, once it is sure that nothing slipped out of it. */
    private Optional<ListBlock> answerBlock(Node heading, List<Node> asked) {
        if (hasFeedbackAtTheMargin(asked)) {
            return Optional.empty();
        }
        asked.stream().limit(Math.max(0, asked.size() - 1)).forEach(this::checkBody);
        return AnswerForms.choice(heading, asked, margin);
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

    private void checkBody(Node block) {
        if (block instanceof ListBlock list && AnswerForms.looksLikeOptions(list)) {
            margin.error(
                    block,
                    "the options stand in more than one list",
                    "use the same sign for all of them, and leave no text between them");
        }
    }

    private void refuseHeading(Node heading) {
        margin.error(
                heading, "a heading stands inside a question", "use ## for questions only, and bold text inside them");
    }

    private boolean isAlert(Node block) {
        return page.alerts().at(block).isPresent();
    }
}
