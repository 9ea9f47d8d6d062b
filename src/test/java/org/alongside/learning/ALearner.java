package org.alongside.learning;

import java.util.Locale;
import java.util.Optional;
import org.alongside.assessment.QuizCompleted;
import org.alongside.assessment.QuizRef;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.application.JoiningCourses;
import org.alongside.learning.application.ReadingLessons;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** Lives through courses as learners do: joins, reads, answers. */
public class ALearner {

    private final House house;
    private final JoiningCourses joining;
    private final ReadingLessons reading;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final ProgressBook progress;

    ALearner(
            House house,
            JoiningCourses joining,
            ReadingLessons reading,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            ProgressBook progress) {
        this.house = house;
        this.joining = joining;
        this.reading = reading;
        this.events = events;
        this.transaction = transaction;
        this.progress = progress;
    }

    public void joins(CourseSlug course) {
        joining.join(course);
    }

    public Optional<Headway> reads(StepPath lesson) {
        return reading.read(SmallCourse.SLUG, lesson);
    }

    /** Answers a quiz through, or passes it: what the assessment module says in its transaction. */
    public void completes(StepPath quiz, CourseVersionId version, OrganisationId organisation) {
        completes(house.id(), quiz, version, organisation);
    }

    public void completes(PersonId person, StepPath quiz, CourseVersionId version, OrganisationId organisation) {
        QuizCompleted done = new QuizCompleted.PracticeAnswered(organisation, person, new QuizRef(version, quiz));
        transaction.executeWithoutResult(_ -> events.publishEvent(done));
    }

    /** Where they stand on the small course. */
    public Progress stands() {
        return progress.mine(Locale.ENGLISH).stream()
                .filter(course -> course.course().equals(SmallCourse.SLUG))
                .findFirst()
                .orElseThrow();
    }
}
