package org.alongside.learning;

import java.util.List;
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
 * How far a learner has come on a course version, counted in steps. Exact: a course is complete when its lessons are
 * read, its practice quizzes answered through and its tests passed, and only then does it say 100 percent.
 *
 * @param done the steps done, of this version; others are left out
 */
public record Headway(Course course, Set<StepPath> done) {

    public Headway {
        done = course.steps().map(Step::path).filter(done::contains).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isDone(Step step) {
        return done.contains(step.path());
    }

    /** True when nothing is left to do; a course without steps is never complete. */
    public boolean isComplete() {
        return !done.isEmpty() && done.size() == stepsInAll();
    }

    public int stepsDone() {
        return done.size();
    }

    public int stepsInAll() {
        return Math.toIntExact(course.steps().count());
    }

    /** Steps done of all steps, rounded down. */
    public Percent percent() {
        return Percent.of(stepsDone(), stepsInAll());
    }

    /** What is still to do, in the order of the course. */
    public List<Step> left() {
        return open(course.steps()).toList();
    }

    /** The minutes of the steps not yet done. */
    public Minutes minutesLeft() {
        return Minutes.sum(open(course.steps()).map(Step::minutes));
    }

    public Minutes minutesLeft(Module module) {
        return Minutes.sum(open(module.steps().stream()).map(Step::minutes));
    }

    private Stream<Step> open(Stream<Step> steps) {
        return steps.filter(step -> !isDone(step));
    }
}
