package org.alongside.catalog.model;

import java.util.Map;
import java.util.Optional;

/**
 * What is written for those who teach a course. Never shown to learners.
 *
 * @param steps by step
 * @param folders by the folder of a module; the empty one stands for the course itself
 */
public record TrainerNotes(Map<StepPath, SafeHtml> steps, Map<String, SafeHtml> folders) {

    public static final TrainerNotes NONE = new TrainerNotes(Map.of(), Map.of());

    private static final String COURSE = "";

    public TrainerNotes {
        steps = Map.copyOf(steps);
        folders = Map.copyOf(folders);
    }

    public Optional<SafeHtml> ofCourse() {
        return Optional.ofNullable(folders.get(COURSE));
    }

    /** Those in the folder of its first step. */
    public Optional<SafeHtml> of(Module module) {
        return module.steps().stream()
                .findFirst()
                .map(step -> step.path().folder())
                .filter(folder -> !folder.equals(COURSE))
                .map(folders::get);
    }

    public Optional<SafeHtml> of(Step step) {
        return Optional.ofNullable(steps.get(step.path()));
    }
}
