package org.alongside.learning.application;

import java.time.Clock;
import java.util.Optional;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.learning.domain.Enrolment;
import org.alongside.learning.domain.Enrolments;
import org.alongside.people.PersonId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Starting a course, leaving it, and coming back to find everything kept. */
@Service
public class JoiningCourses {

    private final CurrentLearner learner;
    private final CourseCatalog catalog;
    private final Enrolments enrolments;
    private final TransactionOperations transaction;
    private final Clock clock;

    JoiningCourses(
            CurrentLearner learner,
            CourseCatalog catalog,
            Enrolments enrolments,
            TransactionOperations transaction,
            Clock clock) {
        this.learner = learner;
        this.catalog = catalog;
        this.enrolments = enrolments;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Starts the current version of a course, or comes back to the version once started. Joining twice is joining once,
     * also when both happen at the same moment: the second then finds what the first made.
     */
    public Joining join(CourseSlug course) {
        PersonId person = learner.id();
        try {
            return transaction.execute(_ -> startOrRejoin(person, course));
        } catch (DataIntegrityViolationException joinedMeanwhile) {
            return transaction.execute(_ -> startOrRejoin(person, course));
        }
    }

    /** Steps away from a course. Nothing is deleted. */
    public void leave(CourseSlug course) {
        PersonId person = learner.id();
        transaction.executeWithoutResult(_ -> enrolments
                .hold(person.value(), course.value())
                .ifPresent(enrolment -> enrolment.leave(clock.instant())));
    }

    private Joining startOrRejoin(PersonId person, CourseSlug course) {
        Optional<Enrolment> before = enrolments.hold(person.value(), course.value());
        before.ifPresent(Enrolment::rejoin);
        return before.isPresent()
                ? Joining.JOINED
                : catalog.current(course).map(version -> start(person, version)).orElse(Joining.NO_SUCH_COURSE);
    }

    private Joining start(PersonId person, PublishedCourse course) {
        enrolments.save(new Enrolment(person, course.course().slug(), course.version(), clock.instant()));
        return Joining.JOINED;
    }

    /** What came of it. */
    public enum Joining {
        /** The learner is on the course now. */
        JOINED,
        /** There is nothing of that name to join. */
        NO_SUCH_COURSE
    }
}
