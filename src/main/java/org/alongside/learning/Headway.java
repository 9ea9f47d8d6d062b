package org.alongside.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.StepPath;
import org.alongside.shared.Minutes;
import org.alongside.shared.Percent;

/**
 * How far a learner has come on a course version, counted in the steps that it takes. Exact: a course is complete when
 * its lessons are read, its practice quizzes answered through, its role plays played to an ending and its tests passed,
 * and only then does it say 100 percent. Optional steps can be done, and count nowhere.
 *
 * @param done the steps done, as this version calls them; those of other versions are left out
 */
public record Headway(Course course, Set<StepPath> done) {

    /** @param done under the names of today or earlier ones */
    public Headway {
        StepNames names = StepNames.in(course);
        done = done.stream().map(names::today).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isDone(Step step) {
        return done.contains(step.path());
    }

    /** True when nothing is left to do; a course that requires nothing is never complete. */
    public boolean isComplete() {
        return stepsInAll() > 0 && stepsDone() == stepsInAll();
    }

    public int stepsDone() {
        return Math.toIntExact(course.required().filter(this::isDone).count());
    }

    public int stepsInAll() {
        return Math.toIntExact(course.required().count());
    }

    /** Steps done of all steps, rounded down. */
    public Percent percent() {
        return Percent.of(stepsDone(), stepsInAll());
    }

    /** What is still to do, in the order of the course. */
    public List<Step> left() {
        return open(course.required()).toList();
    }

    /** The minutes of the steps not yet done. */
    public Minutes minutesLeft() {
        return Minutes.sum(open(course.required()).map(Step::minutes));
    }

    public Minutes minutesLeft(Module module) {
        return Minutes.sum(open(module.required()).map(Step::minutes));
    }

    private Stream<Step> open(Stream<Step> steps) {
        return steps.filter(step -> !isDone(step));
    }
}
