package org.alongside.assessment.fragment;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.assessment.application.Task.Match;
import org.alongside.assessment.application.Task.Row;
import org.alongside.catalog.model.Question.Pair;
import org.alongside.shared.Markup;

/**
 * A choice of right sides for each left one.
 *
 * @param id begins the ids of the controls
 */
record PairFields(Scene scene, String id) {

    /** In characters: what surely fits on a telephone. */
    private static final int LONG = 30;

    Markup of(Match match) {
        return join(
                scene.advice("assessment.match.advice"),
                Markup.of(
                        "{}<div class=\"quiz-match\">{}{}</div>",
                        rights(match).when(isLong(match)),
                        heads(match.heads()),
                        IntStream.range(0, match.rows().size())
                                .mapToObj(row -> pair(match, row))
                                .toList()));
    }

    /** A closed list cuts long texts off; then they stand above in full, and a letter leads from one to the other. */
    private static boolean isLong(Match match) {
        return match.rights().stream().map(PlainText::of).anyMatch(text -> text.length() > LONG);
    }

    private Markup rights(Match match) {
        return Markup.of(
                "<ol class=\"quiz-rights\" type=\"A\" lang=\"{}\">{}</ol>",
                language(),
                match.rights().stream()
                        .map(right -> Markup.of("<li>{}</li>", right))
                        .toList());
    }

    private static String choice(Match match, int place) {
        String text = PlainText.of(match.rights().get(place));
        return isLong(match) ? (char) ('A' + place) + ". " + text : text;
    }

    private Markup heads(Pair heads) {
        return Markup.of(
                        "<div class=\"quiz-match-heads\" aria-hidden=\"true\" lang=\"{}\"><span>{}</span><span>{}</span></div>",
                        language(),
                        heads.left(),
                        heads.right())
                .when(!heads.left().isEmpty() || !heads.right().isEmpty());
    }

    private Markup pair(Match match, int number) {
        Row row = match.rows().get(number);
        return Markup.of(
                """
                <div class="quiz-match-row" data-row><label for="{}-{}" lang="{}">{}{}</label>\
                <select id="{}-{}" lang="{}"><option value="">{}</option>{}</select></div>""",
                id,
                number,
                language(),
                row.text(),
                Markup.of(
                                "<span class=\"visually-hidden\">: {}</span>",
                                match.heads().right())
                        .when(!match.heads().right().isEmpty()),
                id,
                number,
                language(),
                scene.say("assessment.match.choose"),
                IntStream.range(0, match.rights().size())
                        .mapToObj(place -> Markup.of(
                                "<option value=\"{}\"{}>{}</option>",
                                place,
                                new Markup(" selected").when(place == row.chosen()),
                                choice(match, place)))
                        .toList());
    }

    private String language() {
        return scene.contentLanguage().toLanguageTag();
    }

    private static Markup join(Markup... parts) {
        return Markup.join(List.of(parts).stream());
    }
}
