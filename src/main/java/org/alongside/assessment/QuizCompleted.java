package org.alongside.assessment;

import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationId;

/**
 * A quiz counts as done from now on: a practice quiz answered through for the first time, or a test passed. Published
 * inside the transaction that made it so, at most once per person and quiz.
 */
public sealed interface QuizCompleted {

    OrganisationId organisation();

    PersonId person();

    QuizRef quiz();

    /** Every question of a practice quiz has an answer. */
    record PracticeAnswered(OrganisationId organisation, PersonId person, QuizRef quiz) implements QuizCompleted {}

    /** A test was passed. */
    record QuizPassed(OrganisationId organisation, PersonId person, QuizRef quiz, AttemptId attempt)
            implements QuizCompleted {}
}
