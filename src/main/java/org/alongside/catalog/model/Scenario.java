package org.alongside.catalog.model;

import java.util.List;
import java.util.Optional;

/**
 * A branching role play. There is no single right path through it.
 *
 * @param introduction shown before the first scene; may be empty
 * @param scenes in the order of the author; the first one begins. Every choice leads to one of them
 */
public record Scenario(About about, SafeHtml introduction, List<Scene> scenes) implements Step {

    public Scenario {
        scenes = List.copyOf(scenes);
        if (scenes.isEmpty()) {
            throw new IllegalArgumentException("A scenario has at least one scene");
        }
    }

    public Scene first() {
        return scenes.getFirst();
    }

    public Optional<Scene> scene(String anchor) {
        return scenes.stream().filter(scene -> scene.anchor().equals(anchor)).findFirst();
    }

    /**
     * A moment in which something is decided, or an ending.
     *
     * @param anchor names the scene within its scenario, the same in every language
     * @param choices none in an ending
     * @param debrief what to think about afterwards; empty except in endings
     * @param competencies codes of what is practised here
     */
    public record Scene(
            String anchor,
            String title,
            SafeHtml text,
            List<Choice> choices,
            SafeHtml debrief,
            List<String> competencies) {

        public Scene {
            choices = List.copyOf(choices);
            competencies = List.copyOf(competencies);
        }

        public boolean isEnding() {
            return choices.isEmpty();
        }
    }

    /**
     * Something that one can do in a scene.
     *
     * @param feedback what comes of it; may be empty
     * @param target the anchor of the scene that follows
     */
    public record Choice(SafeHtml text, SafeHtml feedback, String target) {}
}
