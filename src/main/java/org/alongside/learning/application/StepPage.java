package org.alongside.learning.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * A step as its learner sees it: where it stands in the course, and what they have done and left there so far.
 *
 * @param step as it is in the course that is read
 */
public record StepPage(PersonId learner, Reading reading, Step step, Headway headway, Traces traces) {

    /** The same page after something was done. */
    public StepPage with(Headway newer) {
        return new StepPage(learner, reading, step, newer, traces);
    }

    /** Whether both show the same step of the same version in the same language, whatever was done in between. */
    public boolean isSameStepAs(StepPage other) {
        return reading.isSameAs(other.reading) && isThis(other.step);
    }

    public Course course() {
        return reading.course();
    }

    /** The language that the step is written in. */
    public Locale language() {
        return reading.languageOf(step);
    }

    /** Whether the course speaks the reader's language, and this step of it not yet. */
    public boolean isBehind() {
        return !language().equals(course().language());
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

    /**
     * The step to go on to; one that stands in this lesson and is done already is passed over, and so is what is optional
     * once all else is done: then the end of the course comes first.
     */
    public Optional<Step> next() {
        return course().steps()
                .dropWhile(other -> !isThis(other))
                .skip(1)
                .filter(following -> !(headway.isDone(following) && isShownHere(following.path())))
                .filter(following -> following.isRequired() || !(headway.isComplete() && step.isRequired()))
                .findFirst();
    }

    /** A step of this course, such as a quiz that stands in this lesson. */
    public Optional<Step> step(StepPath path) {
        return course().step(path);
    }

    /** How far the learner has played a scenario that is shown on this page. */
    public Optional<Play> play(Scenario scenario) {
        return Optional.ofNullable(traces.plays().get(scenario.path()));
    }

    /** The scenarios that are shown with a step: itself, or those that stand in it. */
    static List<Scenario> scenarios(Course course, Step step) {
        return shown(step).stream()
                .map(course::step)
                .flatMap(Optional::stream)
                .filter(Scenario.class::isInstance)
                .map(Scenario.class::cast)
                .toList();
    }

    private boolean isThis(Step other) {
        return other.path().equals(step.path());
    }

    private boolean isShownHere(StepPath other) {
        return shown(step).contains(other);
    }

    private static List<StepPath> shown(Step step) {
        return switch (step) {
            case Lesson lesson ->
                lesson.blocks().stream()
                        .flatMap(block -> embedded(block).stream())
                        .toList();
            case Quiz _, Scenario _ -> List.of(step.path());
        };
    }

    private static Optional<StepPath> embedded(Block block) {
        return switch (block) {
            case Block.EmbeddedQuiz quiz -> Optional.of(quiz.quiz());
            case Block.EmbeddedScenario scenario -> Optional.of(scenario.scenario());
            case Block.Prose _, Block.Callout _, Block.Reflection _, Block.Recording _ -> Optional.empty();
        };
    }
}
