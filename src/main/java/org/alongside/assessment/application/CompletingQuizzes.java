package org.alongside.assessment.application;

import java.time.Clock;
import org.alongside.assessment.QuizCompleted;
import org.alongside.assessment.QuizCompleted.PracticeAnswered;
import org.alongside.assessment.QuizRef;
import org.alongside.assessment.domain.QuizDone;
import org.alongside.assessment.domain.QuizzesDone;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes a quiz count as done, and announces it in the same transaction: once per person and quiz, ever. */
@Component
class CompletingQuizzes {

    private final QuizzesDone done;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    CompletingQuizzes(
            QuizzesDone done, ApplicationEventPublisher events, TransactionOperations transaction, Clock clock) {
        this.done = done;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    boolean isDone(PersonId person, QuizRef quiz) {
        return done.existsByPersonIdAndCourseVersionIdAndQuizPath(
                person.value(), quiz.version().value(), quiz.quiz().value());
    }

    /** Every question of a practice quiz has an answer. Two answers may arrive at once; one of them announces it. */
    void practised(PersonId person, QuizRef quiz) {
        try {
            complete(new PracticeAnswered(OrganisationScope.current(), person, quiz));
        } catch (DataIntegrityViolationException clash) {
            if (!isDone(person, quiz)) {
                throw clash;
            }
        }
    }

    /** In the caller's transaction, or in one of its own. */
    void complete(QuizCompleted news) {
        transaction.executeWithoutResult(_ -> {
            if (!isDone(news.person(), news.quiz())) {
                done.saveAndFlush(new QuizDone(news.person(), news.quiz(), clock.instant()));
                events.publishEvent(news);
            }
        });
    }
}
