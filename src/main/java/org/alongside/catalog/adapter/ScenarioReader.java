package org.alongside.catalog.adapter;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Scenario.Scene;
import org.commonmark.node.Link;

/** Makes a role play of a file: each {@code ##} is a scene, and its choices are links to others. */
final class ScenarioReader {

    private static final int MOST_SCENES = 200;

    private final Manuscript page;
    private final CourseMap map;
    private final Margin margin;

    ScenarioReader(Manuscript page, CourseMap map) {
        this.page = page;
        this.map = map;
        this.margin = page.margin();
    }

    /** The role play, or nothing when it has no scene; then the margin says so. */
    Optional<Told<Scenario>> read() {
        Parts parts = Parts.of(page);
        parts.checkIntroduction(page, "scene");
        if (parts.parts().isEmpty() || parts.parts().size() > MOST_SCENES) {
            refuseNumber(parts.parts().size());
            return Optional.empty();
        }
        Skeleton skeleton = new Skeleton();
        List<Scene> scenes = scenes(parts.parts(), skeleton);
        return Optional.of(new Told<>(
                new Scenario(
                        new StepSettings(page).about(() -> ReadingTime.ofScenario(page.text())),
                        new HtmlPress(page, map).print(parts.introduction()),
                        scenes),
                skeleton));
    }

    private List<Scene> scenes(List<AskedPart> parts, Skeleton skeleton) {
        List<SceneDraft> drafts =
                parts.stream().map(part -> new SceneReader(page).read(part)).toList();
        Set<Link> ways = drafts.stream().flatMap(SceneDraft::ways).collect(Collectors.toCollection(HashSet::new));
        new LinkRules(map, margin).check(page.document(), link -> !ways.contains(link));
        ScenePress press = new ScenePress(page, map, parts);
        List<Scene> scenes = drafts.stream().map(press::print).toList();
        for (int i = 0; i < scenes.size(); i++) {
            skeleton.add(parts.get(i).heading(), said(scenes.get(i), scenes));
        }
        if (press.allLinksLead() && drafts.stream().allMatch(SceneDraft::isWhole)) {
            new Paths(scenes, parts, margin).check();
        }
        return scenes;
    }

    private static String said(Scene scene, List<Scene> scenes) {
        List<String> anchors = scenes.stream().map(Scene::anchor).toList();
        return scene.isEnding()
                ? "an ending"
                : "a scene with choices that lead to scene "
                        + scene.choices().stream()
                                .map(choice -> Integer.toString(anchors.indexOf(choice.target()) + 1))
                                .collect(Collectors.joining(", "));
    }

    private void refuseNumber(int scenes) {
        if (scenes == 0) {
            margin.error(1, "the role play has no scene", "begin each scene with a ## heading");
        } else {
            margin.error(1, "the role play has more than " + MOST_SCENES + " scenes", "split it into several files");
        }
    }
}
