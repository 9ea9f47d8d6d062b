package org.alongside.assessment.application;

import org.alongside.assessment.AttemptId;

/** What became of the wish to begin. */
public sealed interface Beginning {

    /** An attempt is open: a new one, or the one that was open already. */
    record Begun(AttemptId attempt) implements Beginning {}

    /** The quiz is not theirs to take. */
    record NotAdmitted() implements Beginning {}

    /** Every attempt that the quiz allows has been taken. */
    record NoAttemptsLeft() implements Beginning {}

    /** The test is passed; its result stays. */
    record PassedBefore() implements Beginning {}
}
