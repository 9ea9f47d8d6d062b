package org.alongside.catalog.domain.book;

import static org.alongside.catalog.domain.book.Typescript.inline;
import static org.alongside.catalog.domain.book.Typescript.written;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Scenario.Choice;
import org.alongside.catalog.model.Scenario.Scene;
import org.alongside.shared.Markup;

/** A role play at a glance: its scenes by number, what one can do in each, what comes of it, and where it leads. */
final class RolePlayMap {

    private final Typescript typescript;

    RolePlayMap(Typescript typescript) {
        this.typescript = typescript;
    }

    Markup of(Scenario scenario) {
        List<Scene> scenes = scenario.scenes();
        return Markup.of(
                "{}{}",
                written(scenario.introduction()),
                Markup.join(IntStream.range(0, scenes.size()).mapToObj(place -> scene(place + 1, scenes))));
    }

    private Markup scene(int number, List<Scene> scenes) {
        Scene scene = scenes.get(number - 1);
        return Markup.of(
                "<div class=\"scene\"><h4>{}. {}</h4>{}{}</div>",
                number,
                scene.title(),
                written(scene.text()),
                scene.isEnding() ? ending(scene) : choices(scene, scenes));
    }

    private Markup ending(Scene scene) {
        return scene.debrief().isEmpty()
                ? Markup.of("<p class=\"label\">{}</p>", typescript.say("map.ending"))
                : typescript.labelled("tip", "map.debrief", scene.debrief());
    }

    private Markup choices(Scene scene, List<Scene> scenes) {
        return Markup.of(
                """
                <table class="choices"><thead><tr><th>{}</th><th>{}</th><th class="to">{}</th></tr></thead>\
                <tbody>{}</tbody></table>""",
                typescript.say("map.choice"),
                typescript.say("map.comes"),
                typescript.say("map.leads"),
                Markup.join(scene.choices().stream().map(choice -> choice(choice, scenes))));
    }

    private static Markup choice(Choice choice, List<Scene> scenes) {
        return Markup.of(
                "<tr><td>{}</td><td>{}</td><td class=\"to\">{}</td></tr>",
                inline(choice.text()),
                inline(choice.feedback()),
                target(choice, scenes));
    }

    private static Markup target(Choice choice, List<Scene> scenes) {
        return IntStream.range(0, scenes.size())
                .filter(place -> scenes.get(place).anchor().equals(choice.target()))
                .mapToObj(place ->
                        Markup.of("<b>{}</b> {}", place + 1, scenes.get(place).title()))
                .findFirst()
                .orElse(Markup.NONE);
    }
}
