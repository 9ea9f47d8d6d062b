package org.alongside.learning.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.stream.IntStream;
import org.alongside.catalog.model.Scenario;
import org.alongside.learning.application.Play;
import org.alongside.shared.Markup;

/** A scene written out: what came of the last choice, what happens now, and what one can do; at an ending the path. */
final class SceneMarkup {

    private final Component speaker;
    private final Play play;
    private final Scenario.Scene scene;
    private final Markup lang;
    private final int level;
    private final String id;

    /** @param level of the heading of the scene */
    SceneMarkup(Component speaker, Play play, Locale language, int level) {
        this.speaker = speaker;
        this.play = play;
        this.scene = play.here();
        this.lang = Spoken.lang(speaker, language);
        this.level = level;
        this.id = "scenario-" + play.scenario().path().value().replace('/', '-');
    }

    Markup page() {
        return Markup.of("{}{}{}{}", before().when(!play.isBegun()), came(), happening(), onward());
    }

    /** What is good to know before it begins. */
    private Markup before() {
        return Markup.of("{}{}", play.scenario().contentNote().map(this::contentNote), introduction());
    }

    private Markup contentNote(String note) {
        return Markup.of(
                """
                <div class="callout content-note" role="note"><p class="callout-title">{}</p><p{}>{}</p><p class="soft">{}</p></div>""", say("learning.content-note.scenario"), lang, note, say("learning.content-note.scenario.choice"));
    }

    private Markup introduction() {
        return Markup.of(
                        "<div class=\"prose scenario-introduction\"{}>{}</div>",
                        lang,
                        play.scenario().introduction())
                .when(!play.scenario().introduction().isEmpty());
    }

    private Markup came() {
        return play.last().map(this::came).orElse(Markup.NONE);
    }

    private Markup came(Scenario.Choice chosen) {
        return Markup.of("<div class=\"came\" id=\"{}-came\">{}</div>", id, PathMarkup.chosen(speaker, chosen, lang));
    }

    private Markup happening() {
        return Markup.of(
                """
                {}<h{} class="scene-title" tabindex="-1" data-scene{}{}>{}</h{}><div class="prose"{}>{}</div>""",
                ending().when(scene.isEnding()),
                level,
                Markup.of(" aria-describedby=\"{}-came\"", id).when(play.isBegun()),
                lang,
                scene.title(),
                level,
                lang,
                scene.text());
    }

    private Markup ending() {
        return Markup.of("<p class=\"eyebrow\">{}</p>", say("learning.scenario.ending"));
    }

    private Markup onward() {
        if (play.isEnded()) {
            return Markup.of("{}{}", debrief(), path().atTheEnd(id, level + 1));
        }
        return Markup.of(
                "{}{}", play.full() ? full() : choices(), path().soFar().when(play.isBegun()));
    }

    private PathMarkup path() {
        return new PathMarkup(speaker, play, lang);
    }

    private Markup debrief() {
        return Markup.of(
                        "<div class=\"callout debrief\" role=\"note\"><p class=\"callout-title\">{}</p><div{}>{}</div></div>",
                        say("learning.scenario.debrief"),
                        lang,
                        scene.debrief())
                .when(!scene.debrief().isEmpty());
    }

    private Markup choices() {
        return Markup.of(
                "<p class=\"choices-ask\" id=\"{}-ask\">{}</p><ul class=\"choices\" role=\"list\" aria-labelledby=\"{}-ask\">{}</ul>",
                id,
                say("learning.scenario.ask"),
                id,
                Markup.join(IntStream.rangeClosed(1, scene.choices().size()).mapToObj(this::choice)));
    }

    private Markup choice(int number) {
        return Markup.of(
                "<li><button type=\"button\" class=\"choice\" data-move=\"{}\"{}>{}</button></li>",
                ScenarioMoves.choose(play.turns().size(), number),
                lang,
                scene.choices().get(number - 1).text());
    }

    private Markup full() {
        return Markup.of("<p class=\"notice\">{}</p>", say("learning.scenario.full"));
    }

    private String say(String key) {
        return speaker.getTranslation(key);
    }
}
