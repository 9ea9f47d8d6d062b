package org.alongside.assessment.domain;

/** Where an attempt is. It leaves {@link #OPEN} once and never comes back. */
public enum AttemptState {
    /** Answers can be given. */
    OPEN,
    /** The learner handed it in. */
    SUBMITTED,
    /** Its time ran out; what was saved until then counts. */
    TIMED_OUT
}
