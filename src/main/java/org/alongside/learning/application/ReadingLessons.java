package org.alongside.learning.application;

import java.util.Optional;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.Headway;
import org.alongside.learning.domain.Enrolment;
import org.alongside.learning.domain.Enrolments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Being done with a lesson, because its reader says so at its end. */
@Service
public class ReadingLessons {

    private final CurrentLearner learner;
    private final Enrolments enrolments;
    private final Standings standings;
    private final MarkingSteps marking;

    ReadingLessons(CurrentLearner learner, Enrolments enrolments, Standings standings, MarkingSteps marking) {
        this.learner = learner;
        this.enrolments = enrolments;
        this.standings = standings;
        this.marking = marking;
    }

    /**
     * Notes a lesson as read and answers with what is done now; nothing where the learner is not on the course. Saying
     * it twice is saying it once. A quiz cannot be read: it is done by answering.
     */
    @Transactional
    public Optional<Headway> read(CourseSlug course, StepPath lesson) {
        return enrolments
                .hold(learner.id().value(), course.value())
                .filter(enrolment -> !enrolment.isLeft())
                .map(enrolment -> read(enrolment, lesson).headway());
    }

    /** What is done on a course the learner is on, read anew. */
    @Transactional(readOnly = true)
    public Optional<Headway> headway(CourseSlug course) {
        return standings.of(learner.id(), course).map(Standing::headway);
    }

    private Standing read(Enrolment held, StepPath path) {
        Standing standing = standings.of(held);
        return standing.course().step(path).filter(Lesson.class::isInstance).isPresent()
                ? marking.mark(held, path)
                : standing;
    }
}
