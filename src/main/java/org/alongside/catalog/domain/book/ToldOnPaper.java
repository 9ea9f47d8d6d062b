package org.alongside.catalog.domain.book;

import static org.alongside.catalog.domain.book.Typescript.inline;
import static org.alongside.catalog.domain.book.Typescript.written;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.shared.Markup;

/** What fits a question, and why. */
final class ToldOnPaper {

    private final Typescript typescript;

    ToldOnPaper(Typescript typescript) {
        this.typescript = typescript;
    }

    /** What fits, without saying more than the question left open. */
    Markup fits(Question question) {
        return switch (question) {
            case Question.Choice choice -> letters(choice);
            case Question.Ordering ordering -> fits(numbered(ordering.items().stream()));
            case Question.Matching matching ->
                fits(rows(matching.pairs().stream().map(pair -> row(pair.left(), pair.right()))));
            case Question.Sorting sorting ->
                fits(rows(sorting.statements().stream()
                        .map(statement -> row(statement.text(), sorting.groups().get(statement.group())))));
            case Question.ShortAnswer answer -> words(Stream.of(answer.accepted()));
            case Question.NumericAnswer number -> fits(Markup.of("<p>{}</p>", range(number)));
            case Question.Gaps gaps -> words(gaps.gaps().stream().map(Question.Gap::accepted));
            case Question.OpenText text -> criteria(text);
            case Question.Scale _ -> Markup.NONE;
        };
    }

    /** What each option does, by its letter; then why. */
    Markup why(Question question) {
        return Markup.of(
                "{}{}",
                question instanceof Question.Choice choice ? feedback(choice) : Markup.NONE,
                written(question.teaching().explanation()));
    }

    /** An option that does not explain itself keeps its letter, and says what it was. */
    private static Markup feedback(Question.Choice choice) {
        return Markup.of(
                "<ol class=\"lettered\">{}</ol>",
                Markup.join(choice.options().stream()
                        .map(option -> option.feedback().isEmpty() ? option.text() : option.feedback())
                        .map(text -> Markup.of("<li>{}</li>", inline(text)))));
    }

    private Markup letters(Question.Choice choice) {
        String letters = IntStream.range(0, choice.options().size())
                .filter(place -> choice.options().get(place).right())
                .mapToObj(Typescript::letter)
                .collect(Collectors.joining(", "));
        return Markup.of("<p class=\"fits\"><b>{}</b> {}</p>", typescript.say("fits"), letters);
    }

    private Markup fits(Markup what) {
        return Markup.of("<p class=\"fits\"><b>{}</b></p>{}", typescript.say("fits"), what);
    }

    /** One list for each gap; what is accepted in one stands in a row. */
    private Markup words(Stream<List<String>> gaps) {
        return fits(Markup.join(
                gaps.map(accepted -> Markup.of("<p>{}</p>", String.join(typescript.say("or"), accepted)))));
    }

    private Markup criteria(Question.OpenText text) {
        return Markup.of(
                        "<p class=\"fits\"><b>{}</b></p><ul>{}</ul>",
                        typescript.say("criteria"),
                        Markup.join(text.rubric().stream()
                                .map(criterion -> Markup.of("<li>{}</li>", inline(criterion.text())))))
                .when(!text.isReflection());
    }

    private String range(Question.NumericAnswer number) {
        String lowest = plain(number.lowest());
        String highest = plain(number.highest());
        return lowest.equals(highest) ? lowest : typescript.say("range", lowest, highest);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static Markup numbered(Stream<SafeHtml> items) {
        return Markup.of("<ol>{}</ol>", Markup.join(items.map(item -> Markup.of("<li>{}</li>", inline(item)))));
    }

    private static Markup rows(Stream<Markup> rows) {
        return Markup.of("<ul>{}</ul>", Markup.join(rows));
    }

    private static Markup row(SafeHtml left, SafeHtml right) {
        return Markup.of("<li>{} — <b>{}</b></li>", inline(left), inline(right));
    }
}
