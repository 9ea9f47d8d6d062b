package org.alongside.learning.application;

import java.util.Locale;
import java.util.Optional;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.domain.Enrolment;
import org.alongside.learning.domain.Enrolments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Playing a scenario: each move is kept at once. Any ending makes the step done, and trying another way undoes nothing. */
@Service
public class PlayingScenarios {

    private final CurrentLearner learner;
    private final Enrolments enrolments;
    private final CourseCatalog catalog;
    private final KeepingTrails trails;
    private final MarkingSteps marking;

    PlayingScenarios(
            CurrentLearner learner,
            Enrolments enrolments,
            CourseCatalog catalog,
            KeepingTrails trails,
            MarkingSteps marking) {
        this.learner = learner;
        this.enrolments = enrolments;
        this.catalog = catalog;
        this.trails = trails;
        this.marking = marking;
    }

    /**
     * Makes a move and answers with where it led, in the language asked for. A move that is not possible, such as one
     * from a page that is out of date, changes nothing and answers with how it stands.
     *
     * @return nothing where the learner is not on the course, or their version of it has no such scenario
     */
    @Transactional
    public Optional<Play> play(CourseSlug course, StepPath scenario, Move move, Locale language) {
        return enrolments
                .hold(learner.id().value(), course.value())
                .filter(enrolment -> !enrolment.isLeft())
                .flatMap(
                        held -> play(held, catalog.version(held.courseVersion()).in(language), scenario, move));
    }

    private Optional<Play> play(Enrolment held, Course course, StepPath path, Move move) {
        return course.step(path)
                .filter(Scenario.class::isInstance)
                .map(Scenario.class::cast)
                .map(scenario -> play(held, course, scenario, move));
    }

    private Play play(Enrolment held, Course course, Scenario scenario, Move move) {
        Play play = Play.of(scenario, trails.follow(held, course, scenario, trail -> move.on(trail, scenario)));
        if (play.isEnded()) {
            marking.mark(held, scenario.path());
        }
        return play;
    }
}
