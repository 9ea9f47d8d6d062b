package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Scenario.Scene;
import org.commonmark.node.Node;

/** Prints scenes that were understood, and follows their choices to the scenes they lead to. */
final class ScenePress {

    private final Manuscript page;
    private final HtmlPress press;
    private final Set<String> scenes;
    private boolean allLinksLead = true;

    ScenePress(Manuscript page, CourseMap map, List<AskedPart> parts) {
        this.page = page;
        this.press = new HtmlPress(page, map);
        this.scenes = parts.stream().map(part -> anchor(part.heading())).collect(Collectors.toSet());
    }

    Scene print(SceneDraft draft) {
        Node heading = draft.part().heading();
        return new Scene(
                anchor(heading),
                Nodes.text(heading),
                press.print(draft.text()),
                draft.choices().stream().map(this::choice).toList(),
                draft.debrief().map(press::printInside).orElse(SafeHtml.EMPTY),
                draft.competencies());
    }

    /** Whether all choices so far lead to a scene. */
    boolean allLinksLead() {
        return allLinksLead;
    }

    private Scenario.Choice choice(SceneDraft.Choice choice) {
        return new Scenario.Choice(
                press.printInside(choice.link()),
                choice.feedback().map(press::printInside).orElse(SafeHtml.EMPTY),
                target(choice));
    }

    private String target(SceneDraft.Choice choice) {
        String written = choice.link().getDestination();
        Optional<String> scene =
                Destination.read(page.name().path(), written) instanceof Destination.Inside(String path, String anchor)
                        ? Optional.of(path)
                                .filter(page.name().path()::equals)
                                .flatMap(here -> page.anchors().find(anchor))
                                .filter(scenes::contains)
                        : Optional.empty();
        if (scene.isEmpty()) {
            allLinksLead = false;
            page.margin()
                    .error(
                            choice.link(),
                            "this choice leads to \"" + written + "\", which is no scene of this role play",
                            "use the words of a ## heading after #, in lower case with hyphens");
        }
        return scene.orElse("");
    }

    private String anchor(Node heading) {
        return page.anchors().of(heading).orElse("");
    }
}
