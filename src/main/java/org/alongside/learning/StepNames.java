package org.alongside.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.StepPath;

/**
 * What the steps of a course version are called, and were called before. Whatever was kept under an earlier name belongs
 * to the step as it is called now; nothing is rewritten, so that an older version still finds it.
 *
 * @param today the name of today by each name that a step ever had
 */
public record StepNames(Map<StepPath, StepPath> today) {

    public StepNames {
        today = Map.copyOf(today);
    }

    /** A name that a step has now is that step's alone, whichever other one had it before. */
    public static StepNames in(Course course) {
        Map<StepPath, StepPath> names = new HashMap<>();
        course.steps().forEach(step -> names.put(step.path(), step.path()));
        course.steps()
                .forEach(step -> step.about().formerly().forEach(former -> names.putIfAbsent(former, step.path())));
        return new StepNames(names);
    }

    /** The step that a name means now; nothing where the version has none that was ever called so. */
    public Optional<StepPath> today(StepPath name) {
        return Optional.ofNullable(today.get(name));
    }

    /** All names under which something of a step may be kept: that of today first. */
    public List<StepPath> of(Step step) {
        return Stream.concat(Stream.of(step.path()), step.about().formerly().stream())
                .filter(name -> today(name).equals(Optional.of(step.path())))
                .distinct()
                .toList();
    }
}
