package org.alongside.learning.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.Headway;
import org.alongside.people.PersonId;

/**
 * A step as its learner sees it: where it stands in the course, and what they have done and written so far.
 *
 * @param reflections what they wrote here, by the name of the reflection
 */
public record StepPage(
        PersonId learner, PublishedCourse published, Step step, Headway headway, Map<String, Written> reflections) {

    /** The same page after something was done. */
    public StepPage with(Headway newer) {
        return new StepPage(learner, published, step, newer, reflections);
    }

    /** Whether both show the same step of the same version, whatever was done in between. */
    public boolean isSameStepAs(StepPage other) {
        return published.version().equals(other.published.version()) && isThis(other.step);
    }

    public Course course() {
        return published.course();
    }

    /** The module that the step is part of. */
    public Module module() {
        return course().modules().stream()
                .filter(module -> module.steps().stream().anyMatch(this::isThis))
                .findFirst()
                .orElseThrow();
    }

    public boolean isDone() {
        return headway.isDone(step);
    }

    public Optional<Step> previous() {
        return course().steps().takeWhile(other -> !isThis(other)).reduce((_, last) -> last);
    }

    /** The step to go on to; a quiz that stands in this lesson and is done already is passed over. */
    public Optional<Step> next() {
        return course().steps()
                .dropWhile(other -> !isThis(other))
                .skip(1)
                .filter(following -> !(headway.isDone(following) && isShownHere(following.path())))
                .findFirst();
    }

    /** A quiz that stands in this lesson. */
    public Optional<Quiz> quiz(StepPath path) {
        return course().step(path).filter(Quiz.class::isInstance).map(Quiz.class::cast);
    }

    private boolean isThis(Step other) {
        return other.path().equals(step.path());
    }

    private boolean isShownHere(StepPath quiz) {
        return switch (step) {
            case Lesson lesson -> embedded(lesson.blocks()).contains(quiz);
            case Quiz _, Scenario _ -> false;
        };
    }

    private static List<StepPath> embedded(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.EmbeddedQuiz.class::isInstance)
                .map(block -> ((Block.EmbeddedQuiz) block).quiz())
                .toList();
    }
}
