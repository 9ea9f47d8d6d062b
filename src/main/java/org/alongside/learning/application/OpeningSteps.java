package org.alongside.learning.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.catalog.StepAddress;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.domain.Enrolment;
import org.alongside.learning.domain.Enrolments;
import org.alongside.learning.domain.Reflections;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening a step of one's course, and finding the place again. Opening is not reading: nothing is done by it. */
@Service
public class OpeningSteps {

    private final CurrentLearner learner;
    private final Standings standings;
    private final Enrolments enrolments;
    private final Reflections reflections;
    private final Clock clock;

    OpeningSteps(
            CurrentLearner learner, Standings standings, Enrolments enrolments, Reflections reflections, Clock clock) {
        this.learner = learner;
        this.standings = standings;
        this.enrolments = enrolments;
        this.reflections = reflections;
        this.clock = clock;
    }

    /** Opens a step and marks the place, where it is a new one. */
    @Transactional
    public Opening open(CourseSlug course, StepPath path) {
        return taken(course).map(standing -> open(standing, path)).orElseGet(Opening.NotTaken::new);
    }

    /** Where the learner was last on a course they are taking. */
    @Transactional(readOnly = true)
    public Optional<StepAddress> place(CourseSlug course) {
        return taken(course).flatMap(Standing::here).map(step -> new StepAddress(course, step.path()));
    }

    private Optional<Standing> taken(CourseSlug course) {
        return standings
                .of(learner.id(), course)
                .filter(standing -> !standing.enrolment().isLeft());
    }

    private Opening open(Standing standing, StepPath path) {
        Optional<Step> step = standing.course().step(path);
        step.ifPresent(_ -> markPlace(standing.enrolment(), path));
        return step.<Opening>map(found -> new Opening.Opened(page(standing, found)))
                .orElseGet(() -> new Opening.NoSuchStep(standing.course().title()));
    }

    private void markPlace(Enrolment enrolment, StepPath path) {
        if (!enrolment.here().equals(Optional.of(path))) {
            enrolments.markPlace(enrolment.id().value(), enrolment.person().value(), path.value(), clock.instant());
        }
    }

    private StepPage page(Standing standing, Step step) {
        Enrolment enrolment = standing.enrolment();
        return new StepPage(
                enrolment.person(), standing.published(), step, standing.headway(), written(enrolment, step));
    }

    private Map<String, Written> written(Enrolment enrolment, Step step) {
        return asksForReflection(step)
                ? reflections.of(enrolment.person(), enrolment.course(), step.path()).entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, kept -> Written.of(kept.getValue())))
                : Map.of();
    }

    private static boolean asksForReflection(Step step) {
        return switch (step) {
            case Lesson lesson -> lesson.blocks().stream().anyMatch(Block.Reflection.class::isInstance);
            case Quiz _, Scenario _ -> false;
        };
    }
}
