package org.alongside.learning.application;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.catalog.StepAddress;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.StepNames;
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
    private final KeepingTrails trails;
    private final Clock clock;

    OpeningSteps(
            CurrentLearner learner,
            Standings standings,
            Enrolments enrolments,
            Reflections reflections,
            KeepingTrails trails,
            Clock clock) {
        this.learner = learner;
        this.standings = standings;
        this.enrolments = enrolments;
        this.reflections = reflections;
        this.trails = trails;
        this.clock = clock;
    }

    /** Opens a step in the language asked for, where it is there, and marks the place, where it is a new one. */
    @Transactional
    public Opening open(CourseSlug course, StepPath path, Locale language) {
        return taken(course)
                .map(standing -> open(standing, Reading.of(standing.published(), language), path))
                .orElseGet(Opening.NotTaken::new);
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

    private Opening open(Standing standing, Reading reading, StepPath path) {
        Course course = reading.course();
        return course.step(path)
                .<Opening>map(step -> opened(standing, reading, step))
                .or(() -> StepNames.in(course).today(path).map(today -> renamed(course, today)))
                .orElseGet(() -> new Opening.NoSuchStep(course.title()));
    }

    private Opening opened(Standing standing, Reading reading, Step step) {
        Course course = reading.course();
        Enrolment enrolment = standing.enrolment();
        markPlace(enrolment, step.path());
        Traces traces = new Traces(
                written(enrolment, course, step), trails.plays(enrolment, course, StepPage.scenarios(course, step)));
        return new Opening.Opened(new StepPage(enrolment.person(), reading, step, standing.headway(), traces));
    }

    private static Opening renamed(Course course, StepPath today) {
        return new Opening.Renamed(new StepAddress(course.slug(), today));
    }

    private void markPlace(Enrolment enrolment, StepPath path) {
        if (!enrolment.here().equals(Optional.of(path))) {
            enrolments.markPlace(enrolment.id().value(), enrolment.person().value(), path.value(), clock.instant());
        }
    }

    private Map<String, Written> written(Enrolment enrolment, Course course, Step step) {
        return asksForReflection(step)
                ? reflections
                        .of(
                                enrolment.person(),
                                enrolment.course(),
                                StepNames.in(course).of(step))
                        .entrySet()
                        .stream()
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
