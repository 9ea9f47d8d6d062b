package org.alongside.catalog.domain.book;

import static org.alongside.catalog.domain.book.Typescript.inline;
import static org.alongside.catalog.domain.book.Typescript.lines;
import static org.alongside.catalog.domain.book.Typescript.written;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.catalog.domain.book.NumberedQuizzes.Numbered;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Question.Gapped;
import org.alongside.catalog.model.Question.Pair;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.shared.Markup;

/** Questions with room to answer, and nothing that tells what fits. */
final class AskedOnPaper {

    private static final Markup BOX = new Markup("<span class=\"tick\"></span>");
    private static final Markup CIRCLE = new Markup("<span class=\"tick round\"></span>");
    private static final Markup PLACE = new Markup("<span class=\"place\"></span>");

    /** An element that no author can write, so that it is known among their words. */
    private static final Markup GAP = new Markup("<u>&#160;</u>");

    private static final Markup CELL = new Markup("<td class=\"cell\"><span class=\"tick\">&#160;</span></td>");

    private final Typescript typescript;

    AskedOnPaper(Typescript typescript) {
        this.typescript = typescript;
    }

    Markup ask(Numbered numbered) {
        Question question = numbered.question();
        return Markup.of(
                "<div class=\"question\"><h4>{}. {}</h4>{}<p class=\"how\">{}</p>{}</div>",
                numbered.number(),
                heading(question),
                body(question),
                typescript.say("how." + how(question)),
                room(question));
    }

    /** In one word, what is to be done. */
    private static String how(Question question) {
        return switch (question) {
            case Question.SingleChoice _ -> "one";
            case Question.MultipleChoice _ -> "several";
            case Question.Ordering _ -> "order";
            case Question.Matching _ -> "match";
            case Question.Sorting _ -> "sort";
            case Question.ShortAnswer _ -> "short";
            case Question.NumericAnswer _ -> "number";
            case Question.Gaps _ -> "gaps";
            case Question.OpenText _ -> "open";
            case Question.Scale _ -> "scale";
        };
    }

    private static Markup heading(Question question) {
        return question instanceof Question.Gaps gaps
                ? gapped(gaps.heading())
                : inline(question.stem().heading());
    }

    private static Markup body(Question question) {
        return question instanceof Question.Gaps gaps
                ? Markup.of("<div class=\"written\">{}</div>", gapped(gaps.body()))
                : written(question.stem().body());
    }

    private Markup room(Question question) {
        return switch (question) {
            case Question.Choice choice ->
                list("options", BOX, choice.options().stream().map(Question.Option::text));
            case Question.Ordering ordering -> list("places", PLACE, shuffled(ordering.items(), question).stream());
            case Question.Matching matching -> columns(matching);
            case Question.Sorting sorting -> grid(sorting);
            case Question.ShortAnswer _, Question.NumericAnswer _ -> lines(1);
            case Question.Gaps _ -> Markup.NONE;
            case Question.OpenText _ -> lines(7);
            case Question.Scale scale -> list("scale", CIRCLE, scale.labels().stream());
        };
    }

    private static <T> List<T> shuffled(List<T> items, Question question) {
        return Shuffled.of(items, question.source().key());
    }

    private static Markup list(String kind, Markup mark, Stream<SafeHtml> items) {
        return Markup.of(
                "<ol class=\"{}\">{}</ol>",
                kind,
                Markup.join(items.map(item -> Markup.of("<li>{}{}</li>", mark, inline(item)))));
    }

    /** What belongs together stands in two columns, the right one in another order and lettered. */
    private static Markup columns(Question.Matching matching) {
        List<SafeHtml> rights = shuffled(
                Stream.concat(matching.pairs().stream().map(Pair::right), matching.distractors().stream())
                        .toList(),
                matching);
        return Markup.of(
                """
                <table class="pairs"><thead><tr><th>{}</th><th>{}</th></tr></thead><tbody>{}</tbody></table>""",
                inline(matching.heads().left()),
                inline(matching.heads().right()),
                Markup.join(IntStream.range(0, rights.size())
                        .mapToObj(row -> Markup.of(
                                "<tr><td>{}</td><td><b>{}</b> {}</td></tr>",
                                row < matching.pairs().size()
                                        ? Markup.of(
                                                "{}{}",
                                                PLACE,
                                                inline(matching.pairs().get(row).left()))
                                        : new Markup("&#160;"),
                                Typescript.letter(row),
                                inline(rights.get(row))))));
    }

    private static Markup grid(Question.Sorting sorting) {
        Markup heads = Markup.join(
                sorting.groups().stream().map(group -> Markup.of("<th class=\"cell\">{}</th>", inline(group))));
        Markup cells = Markup.join(sorting.groups().stream().map(_ -> CELL));
        return Markup.of(
                """
                <table class="grid"><thead><tr><th>&#160;</th>{}</tr></thead><tbody>{}</tbody></table>""",
                heads,
                Markup.join(sorting.statements().stream()
                        .map(statement -> Markup.of("<tr><td>{}</td>{}</tr>", inline(statement.text()), cells))));
    }

    /** The parts open and close each other's elements, so they are put together before anything else is done. */
    private static Markup gapped(Gapped text) {
        return Markup.of(
                "<span class=\"written\">{}</span>",
                new Markup(text.parts().stream().map(SafeHtml::html).collect(Collectors.joining(GAP.html()))));
    }
}
