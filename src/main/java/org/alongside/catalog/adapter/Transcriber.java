package org.alongside.catalog.adapter;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.alongside.catalog.text.WrittenAnswers;
import org.alongside.catalog.text.WrittenPart;
import org.alongside.catalog.text.WrittenPassage;
import org.alongside.catalog.text.WrittenQuestion;
import org.alongside.catalog.text.WrittenScene;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;

/** Writes down questions and scenes that were understood, each in the words of its author. */
final class Transcriber {

    private final Manuscript page;
    private final SourceText source;

    Transcriber(Manuscript page) {
        this.page = page;
        this.source = new SourceText(page);
    }

    /** What cannot be written down by its parts stays as it stands. */
    WrittenPart passage(AskedPart part) {
        return new WrittenPassage(source.between(Nodes.line(part.heading()), part.lastLine()));
    }

    WrittenPart question(QuestionDraft draft) {
        return draft.answers()
                .filter(answers -> isPlain(draft))
                .<WrittenPart>map(answers -> new WrittenQuestion(
                        source.of(draft.heading()),
                        textAbove(draft.part(), draft.answersBegin()),
                        answers(answers),
                        alert(draft.below(), Alert.Kind.TIP),
                        alert(draft.below(), Alert.Kind.NOTE),
                        remark(draft.comment())))
                .orElseGet(() -> passage(draft.part()));
    }

    WrittenPart scene(SceneDraft draft) {
        return draft.isWhole() && isPlain(draft)
                ? new WrittenScene(
                        source.of(draft.part().heading()),
                        textAbove(
                                draft.part(), draft.list().map(Node.class::cast).or(draft::debrief)),
                        draft.choices().stream().map(this::choice).toList(),
                        draft.debrief().map(source::alert).orElse(""),
                        draft.competencies())
                : passage(draft.part());
    }

    /** Whether nothing would be lost: one comment at most, below all else, and one alert of a kind. */
    private boolean isPlain(QuestionDraft draft) {
        List<Alert.Kind> alerts = kinds(draft.below());
        return isLast(draft.part())
                && alerts.size() == draft.below().size()
                && new HashSet<>(alerts).size() == alerts.size()
                && List.of(Alert.Kind.TIP, Alert.Kind.NOTE).containsAll(alerts);
    }

    private boolean isPlain(SceneDraft draft) {
        return isLast(draft.part())
                && draft.part().blocks().stream()
                                .filter(block -> page.alerts().at(block).isPresent())
                                .count()
                        == draft.debrief().stream().count();
    }

    private List<Alert.Kind> kinds(List<Node> below) {
        return below.stream()
                .flatMap(block -> page.alerts().at(block).stream())
                .map(Alert::kind)
                .toList();
    }

    /** Of all blocks, only the last may be a comment. */
    private static boolean isLast(AskedPart part) {
        return part.blocks().stream()
                .limit(Math.max(0, part.blocks().size() - 1))
                .noneMatch(RawHtml::isComment);
    }

    private String textAbove(AskedPart part, Optional<? extends Node> end) {
        int last = end.map(node -> Nodes.line(node) - 1).orElse(part.lastLine());
        return source.between(Nodes.line(part.heading()) + 1, last);
    }

    private WrittenScene.Choice choice(SceneDraft.Choice choice) {
        return new WrittenScene.Choice(
                source.linked(choice.link()), choice.link().getDestination(), feedback(choice.feedback()));
    }

    private String feedback(Optional<BlockQuote> quote) {
        return quote.map(source::quote).orElse("");
    }

    private String alert(List<Node> below, Alert.Kind kind) {
        return below.stream()
                .flatMap(block -> page.alerts().at(block).stream())
                .filter(alert -> alert.kind() == kind)
                .findFirst()
                .map(alert -> source.alert(alert.quote()))
                .orElse("");
    }

    private static WrittenQuestion.Remark remark(QuestionComment comment) {
        return new WrittenQuestion.Remark(
                comment.key().orElse(""),
                comment.tags().competencies(),
                comment.tags().domain().orElse(""),
                comment.formerly());
    }

    private WrittenAnswers answers(Answers answers) {
        return switch (answers) {
            case Answers.Options options ->
                new WrittenAnswers.Options(
                        options.several(),
                        options.options().stream().map(this::option).toList());
            case Answers.Order(List<Node> items) -> new WrittenAnswers.Order(words(items));
            case Answers.Match match ->
                new WrittenAnswers.Match(
                        pair(match.head()),
                        match.rows().stream().map(this::pair).toList());
            case Answers.Sort(Node corner, List<Node> groups, List<Answers.Placed> placed) ->
                new WrittenAnswers.Sort(
                        source.words(corner),
                        words(groups),
                        placed.stream()
                                .map(one -> new WrittenAnswers.Placed(source.words(one.statement()), one.group()))
                                .toList());
            case Answers.Words(List<String> accepted) -> new WrittenAnswers.Words(accepted);
            case Answers.Range range -> new WrittenAnswers.Range(range.lowest(), range.highest());
            case Answers.Fillings(List<List<String>> gaps) -> new WrittenAnswers.Fillings(gaps);
            case Answers.Open(List<Answers.Criterion> rubric) ->
                new WrittenAnswers.Open(rubric.stream().map(this::criterion).toList());
            case Answers.Scale(List<Node> labels) -> new WrittenAnswers.Scale(words(labels));
        };
    }

    private WrittenAnswers.Option option(Answers.Option option) {
        return new WrittenAnswers.Option(source.option(option.words()), option.right(), feedback(option.feedback()));
    }

    private WrittenAnswers.Pair pair(Answers.Row row) {
        return new WrittenAnswers.Pair(source.words(row.left()), source.words(row.right()));
    }

    private WrittenAnswers.Criterion criterion(Answers.Criterion criterion) {
        return new WrittenAnswers.Criterion(
                criterion.points(), source.words(criterion.words()).replaceFirst("^\\d+ \\w+: +", ""));
    }

    private List<String> words(List<Node> nodes) {
        return nodes.stream().map(source::words).toList();
    }
}
