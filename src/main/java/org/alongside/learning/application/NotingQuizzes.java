package org.alongside.learning.application;

import org.alongside.assessment.QuizCompleted;
import org.alongside.learning.domain.Enrolments;
import org.alongside.shared.OrganisationScope;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hears that a quiz is done and notes its step, in the transaction that made it so: both are kept or neither. */
@Component
class NotingQuizzes {

    private final Enrolments enrolments;
    private final MarkingSteps marking;

    NotingQuizzes(Enrolments enrolments, MarkingSteps marking) {
        this.enrolments = enrolments;
        this.marking = marking;
    }

    /**
     * The learner is taken from the event, because a test may end by the clock when nobody is signed in. Someone who
     * left in the meantime has still done it; someone who was never enrolled, such as an author trying it out, has not.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void quizCompleted(QuizCompleted event) {
        requireScopeOf(event);
        enrolments
                .holdOnVersion(event.person().value(), event.quiz().version().value())
                .ifPresent(enrolment -> marking.mark(enrolment, event.quiz().quiz()));
    }

    /** The database session asked for its organisation when the transaction began; it cannot be put right in here. */
    private static void requireScopeOf(QuizCompleted event) {
        if (!OrganisationScope.current().equals(event.organisation())) {
            throw new IllegalStateException("A quiz was completed for " + event.organisation() + " while acting for "
                    + OrganisationScope.current());
        }
    }
}
