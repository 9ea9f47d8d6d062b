package org.alongside.catalog.adapter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Scenario.Scene;

/** The ways through a role play: every scene can be reached, and from every scene an ending. */
final class Paths {

    private final List<Scene> scenes;
    private final List<AskedPart> parts;
    private final Margin margin;

    /** @param parts the scenes as written, in the same order */
    Paths(List<Scene> scenes, List<AskedPart> parts, Margin margin) {
        this.scenes = scenes;
        this.parts = parts;
        this.margin = margin;
    }

    void check() {
        if (scenes.getFirst().isEnding()) {
            margin.error(parts.getFirst().heading(), "the first scene is an ending", "give it choices");
            return;
        }
        Set<String> reached = from(Set.of(scenes.getFirst().anchor()), onward());
        Set<String> endings =
                scenes.stream().filter(Scene::isEnding).map(Scene::anchor).collect(Collectors.toSet());
        Set<String> ending = from(endings, backward());
        for (int i = 0; i < scenes.size(); i++) {
            check(i, reached, ending);
        }
    }

    private void check(int place, Set<String> reached, Set<String> ending) {
        String anchor = scenes.get(place).anchor();
        if (!reached.contains(anchor)) {
            margin.error(
                    parts.get(place).heading(),
                    "no path leads to this scene",
                    "link to it from a choice: (#" + anchor + "), or remove it");
        } else if (!ending.contains(anchor)) {
            margin.error(
                    parts.get(place).heading(),
                    "from this scene no ending can be reached",
                    "add a choice that leads out of the loop");
        }
    }

    private Map<String, Set<String>> onward() {
        Map<String, Set<String>> ways = new HashMap<>();
        scenes.forEach(scene -> ways.put(
                scene.anchor(),
                scene.choices().stream().map(Scenario.Choice::target).collect(Collectors.toSet())));
        return ways;
    }

    private Map<String, Set<String>> backward() {
        Map<String, Set<String>> ways = new HashMap<>();
        scenes.forEach(scene -> scene.choices()
                .forEach(choice -> ways.computeIfAbsent(choice.target(), target -> new HashSet<>())
                        .add(scene.anchor())));
        return ways;
    }

    private static Set<String> from(Set<String> starts, Map<String, Set<String>> ways) {
        Set<String> reached = new HashSet<>(starts);
        Deque<String> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            ways.getOrDefault(open.remove(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }
}
