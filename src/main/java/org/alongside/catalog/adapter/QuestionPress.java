package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Optional;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.SafeHtml;
import org.commonmark.node.Node;

/** Prints questions that were understood. */
final class QuestionPress {

    private final Manuscript page;
    private final HtmlPress press;
    private final TeachingReader teaching;

    QuestionPress(Manuscript page, CourseMap map) {
        this.page = page;
        this.press = new HtmlPress(page, map);
        this.teaching = new TeachingReader(page, map, press);
    }

    /** The question, or nothing where its answers were not understood. */
    Optional<Question> print(QuestionDraft draft) {
        Question.Teaching taught = teaching.read(draft.below());
        return draft.answers().map(answers -> print(draft, answers, taught));
    }

    Question.Source source(QuestionDraft draft) {
        AskedPart part = draft.part();
        String markdown = page.source(Nodes.line(part.heading()), part.lastLine());
        String key = draft.comment().key().orElseGet(() -> Keys.derivedFrom(Nodes.text(part.heading())));
        return new Question.Source(
                key, Texts.sha256(markdown), markdown, draft.comment().formerly());
    }

    private Question print(QuestionDraft draft, Answers answers, Question.Teaching teaching) {
        Question.Source source = source(draft);
        Question.Stem stem = stem(draft);
        Question.Tags tags = draft.comment().tags();
        return switch (answers) {
            case Answers.Options options -> choice(options, source, stem, teaching, tags);
            case Answers.Order(List<Node> items) ->
                new Question.Ordering(source, stem, teaching, tags, printEach(items));
            case Answers.Match match -> matching(match, source, stem, teaching, tags);
            case Answers.Sort(Node corner, List<Node> groups, List<Answers.Placed> placed) ->
                new Question.Sorting(
                        source,
                        stem,
                        teaching,
                        tags,
                        printEach(groups),
                        placed.stream()
                                .map(one -> new Question.Statement(press.printInside(one.statement()), one.group()))
                                .toList());
            case Answers.Words(List<String> accepted) ->
                new Question.ShortAnswer(source, stem, teaching, tags, accepted);
            case Answers.Range range ->
                new Question.NumericAnswer(source, stem, teaching, tags, range.lowest(), range.highest());
            case Answers.Fillings(List<List<String>> fillings) -> gaps(draft, fillings, source, stem, teaching, tags);
            case Answers.Open(List<Answers.Criterion> rubric) ->
                new Question.OpenText(
                        source,
                        stem,
                        teaching,
                        tags,
                        rubric.stream()
                                .map(one -> new Question.Criterion(one.points(), press.printInside(one.words())))
                                .toList());
            case Answers.Scale(List<Node> labels) ->
                new Question.Scale(source, stem, teaching, tags, printEach(labels));
        };
    }

    private Question.Stem stem(QuestionDraft draft) {
        Node heading = draft.heading();
        return new Question.Stem(Nodes.text(heading), press.printInside(heading), press.print(draft.body()));
    }

    private Question choice(
            Answers.Options options,
            Question.Source source,
            Question.Stem stem,
            Question.Teaching teaching,
            Question.Tags tags) {
        List<Question.Option> printed =
                options.options().stream().map(this::option).toList();
        return options.several()
                ? new Question.MultipleChoice(source, stem, teaching, tags, printed)
                : new Question.SingleChoice(source, stem, teaching, tags, printed);
    }

    private Question.Option option(Answers.Option option) {
        return new Question.Option(
                press.printInside(option.words()),
                option.right(),
                option.feedback().map(press::printInside).orElse(SafeHtml.EMPTY));
    }

    private Question matching(
            Answers.Match match,
            Question.Source source,
            Question.Stem stem,
            Question.Teaching teaching,
            Question.Tags tags) {
        return new Question.Matching(
                source,
                stem,
                teaching,
                tags,
                pair(match.head()),
                match.rows().stream()
                        .filter(Answers.Row::isPair)
                        .map(this::pair)
                        .toList(),
                match.rows().stream()
                        .filter(row -> !row.isPair())
                        .map(row -> press.printInside(row.right()))
                        .toList());
    }

    private Question.Pair pair(Answers.Row row) {
        return new Question.Pair(press.printInside(row.left()), press.printInside(row.right()));
    }

    /** A wrong number of answers is noted already; then the gaps stay closed. */
    private Question gaps(
            QuestionDraft draft,
            List<List<String>> fillings,
            Question.Source source,
            Question.Stem stem,
            Question.Teaching teaching,
            Question.Tags tags) {
        Question.Gapped heading = press.printGapped(Nodes.children(draft.heading()));
        Question.Gapped body = press.printGapped(draft.body());
        return heading.gaps() + body.gaps() == fillings.size()
                ? new Question.Gaps(
                        source,
                        stem,
                        teaching,
                        tags,
                        heading,
                        body,
                        fillings.stream().map(Question.Gap::new).toList())
                : new Question.OpenText(source, stem, teaching, tags, List.of());
    }

    private List<SafeHtml> printEach(List<Node> nodes) {
        return nodes.stream().map(press::printInside).toList();
    }
}
