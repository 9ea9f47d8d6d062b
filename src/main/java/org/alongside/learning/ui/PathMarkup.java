package org.alongside.learning.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.IntStream;
import org.alongside.catalog.model.Scenario;
import org.alongside.learning.application.Play;
import org.alongside.shared.Markup;

/** A path through a scenario, to look back on: each moment, what one chose, what came of it, and a way back to it. */
final class PathMarkup {

    private final Component speaker;
    private final Play play;
    private final Markup lang;

    /** @param lang the attribute that words of the scenario need */
    PathMarkup(Component speaker, Play play, Markup lang) {
        this.speaker = speaker;
        this.play = play;
        this.lang = lang;
    }

    /** What was chosen, and what came of it. */
    static Markup chosen(Component speaker, Scenario.Choice chosen, Markup lang) {
        return Markup.of(
                "<p class=\"chosen\"><span class=\"label\">{}</span> <span{}>{}</span></p>{}",
                speaker.getTranslation("learning.scenario.chosen"),
                lang,
                chosen.text(),
                Markup.of("<div class=\"came-of\"{}>{}</div>", lang, chosen.feedback())
                        .when(!chosen.feedback().isEmpty()));
    }

    /** While playing: closed until it is wanted. */
    Markup soFar() {
        return Markup.of(
                "<details class=\"path\"><summary>{}</summary>{}</details>",
                say("learning.scenario.so-far"),
                content());
    }

    /** @param level of its heading */
    Markup atTheEnd(String id, int level) {
        return Markup.of(
                "<section class=\"path\" aria-labelledby=\"{}-path\"><h{} id=\"{}-path\">{}</h{}>{}</section>",
                id,
                level,
                id,
                say("learning.scenario.look-back"),
                level,
                content());
    }

    private Markup content() {
        return Markup.of(
                """
                <p class="soft">{}</p><ol class="path-turns">{}{}</ol>\
                <p class="actions"><button type="button" class="button quiet" data-move="{}">{}</button></p>""",
                say("learning.scenario.no-right-path"),
                Markup.join(IntStream.range(0, play.turns().size()).mapToObj(this::turn)),
                here(),
                ScenarioMoves.back(0),
                say("learning.scenario.again"));
    }

    private Markup turn(int number) {
        Play.Turn turn = play.turns().get(number);
        String another = say("learning.scenario.another-way");
        return Markup.of(
                """
                <li><p class="path-scene"{}>{}</p>{}\
                <button type="button" class="another-way" data-move="{}" aria-label="{}: {}">{}</button></li>""",
                lang,
                turn.scene().title(),
                chosen(speaker, turn.chosen(), lang),
                ScenarioMoves.back(number),
                another,
                turn.scene().title(),
                another);
    }

    private Markup here() {
        return Markup.of(
                "<li class=\"path-here\"><p class=\"path-scene\"{}>{}</p><p class=\"soft\">{}</p></li>",
                lang,
                play.here().title(),
                say(play.isEnded() ? "learning.scenario.led-here" : "learning.scenario.here"));
    }

    private String say(String key) {
        return speaker.getTranslation(key);
    }
}
