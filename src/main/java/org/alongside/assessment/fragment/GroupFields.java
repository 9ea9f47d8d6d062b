package org.alongside.assessment.fragment;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.assessment.application.Task.Row;
import org.alongside.assessment.application.Task.Sort;
import org.alongside.shared.Markup;

/**
 * A choice of groups for each statement: beside it where there is room for them, else below.
 *
 * @param id begins the ids of the controls
 */
record GroupFields(Scene scene, String id) {

    Markup of(Sort sort) {
        return join(
                scene.advice("assessment.sort.advice"),
                Markup.of(
                        "<div class=\"quiz-sort {}\">{}</div>",
                        sort.groups().size() > 2 ? "quiz-sort-below" : "quiz-sort-beside",
                        IntStream.range(0, sort.rows().size())
                                .mapToObj(row -> statement(sort, row))
                                .toList()));
    }

    private Markup statement(Sort sort, int number) {
        Row row = sort.rows().get(number);
        return Markup.of(
                """
                <div class="quiz-sort-row" data-row role="radiogroup" aria-labelledby="{}-{}">\
                <div id="{}-{}" class="quiz-statement" lang="{}">{}</div><div class="quiz-groups">{}</div></div>""",
                id,
                number,
                id,
                number,
                language(),
                row.text(),
                IntStream.range(0, sort.groups().size())
                        .mapToObj(group -> Markup.of(
                                """
                                <label class="quiz-group"><input type="radio" name="{}-{}" value="{}"{}>\
                                <span lang="{}">{}</span></label>""",
                                id,
                                number,
                                group,
                                new Markup(" checked").when(group == row.chosen()),
                                language(),
                                sort.groups().get(group)))
                        .toList());
    }

    private String language() {
        return scene.contentLanguage().toLanguageTag();
    }

    private static Markup join(Markup... parts) {
        return Markup.join(List.of(parts).stream());
    }
}
