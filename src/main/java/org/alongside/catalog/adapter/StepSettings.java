package org.alongside.catalog.adapter;

import java.util.List;
import java.util.function.Supplier;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.StepPath;
import org.alongside.shared.Minutes;

/** Reads from the front matter what a step says of itself. */
final class StepSettings {

    private static final int LONGEST_STEP = 600;
    private static final int LONGEST_NOTE = 500;

    private final Manuscript page;
    private final Settings settings;

    StepSettings(Manuscript page) {
        this.page = page;
        this.settings = page.settings();
    }

    /** @param computed the minutes, where the author does not say */
    Step.About about(Supplier<Minutes> computed) {
        return new Step.About(
                page.name().step(),
                formerly(),
                page.title(),
                settings.wholeNumber("minutes", 1, LONGEST_STEP).stream()
                        .mapToObj(Minutes::new)
                        .findFirst()
                        .orElseGet(computed),
                settings.text("in-this-lesson", LONGEST_NOTE),
                Tagging.checked(settings.list("competencies"), settings.line("competencies"), page.margin()),
                settings.flag("optional").orElse(false));
    }

    /** What a translation says: its words, and nothing that is counted. */
    Step.About words() {
        return about(() -> Minutes.ZERO);
    }

    private List<StepPath> formerly() {
        List<String> paths = settings.list("formerly").stream()
                .map(path -> path.replaceFirst("(\\.(quiz|scenario))?\\.md$", ""))
                .toList();
        paths.stream()
                .filter(path -> !StepPath.isValid(path))
                .forEach(path -> page.margin()
                        .error(
                                settings.line("formerly"),
                                "\"" + path + "\" cannot have been the path of a step",
                                "write it from the folder of the course, such as mutual-respect/common-ground"));
        return paths.stream()
                .filter(StepPath::isValid)
                .map(StepPath::new)
                .filter(path -> !path.equals(page.name().step()))
                .toList();
    }
}
