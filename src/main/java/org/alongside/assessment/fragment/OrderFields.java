package org.alongside.assessment.fragment;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.assessment.application.Task;
import org.alongside.assessment.application.Task.Arrange;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.shared.Markup;

/**
 * A list in which each thing moves up or down by a button.
 *
 * @param id begins the ids of the controls
 */
record OrderFields(Scene scene, String id) {

    Markup of(Arrange arrange) {
        return join(
                scene.advice("assessment.arrange.advice"),
                Markup.of(
                        "<ol class=\"quiz-order\" data-items>{}</ol>",
                        IntStream.range(0, arrange.items().size())
                                .mapToObj(place -> item(arrange, place))
                                .toList()),
                Markup.of(
                                "<button type=\"button\" class=\"button quiet\" data-as-is>{}</button>",
                                scene.say("assessment.arrange.as-is"))
                        .when(!arrange.begun()),
                Markup.of(
                        "<p class=\"visually-hidden\" role=\"status\" data-moved=\"{}\"></p>",
                        scene.say("assessment.arrange.moved", "{item}", "{place}", "{size}")));
    }

    private Markup item(Arrange arrange, int place) {
        Task.Item item = arrange.items().get(place);
        return Markup.of(
                "<li data-item=\"{}\"><span class=\"quiz-item\" lang=\"{}\">{}</span>{}{}</li>",
                item.place(),
                language(),
                item.text(),
                move("up", item.text(), place == 0),
                move("down", item.text(), place == arrange.items().size() - 1));
    }

    /** It keeps the focus at the end of the list, so it is never disabled. */
    private Markup move(String way, SafeHtml text, boolean atTheEnd) {
        return Markup.of("""
                <button type="button" class="quiz-move" data-move="{}" aria-disabled="{}" aria-label="{}"></button>""", way, atTheEnd, scene.say("assessment.arrange." + way, PlainText.of(text)));
    }

    private String language() {
        return scene.contentLanguage().toLanguageTag();
    }

    private static Markup join(Markup... parts) {
        return Markup.join(List.of(parts).stream());
    }
}
