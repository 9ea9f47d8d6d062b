package org.alongside.assessment.application;

/** Where a learner stands with a quiz. */
public sealed interface Standing {

    /** The quiz is not theirs to take. */
    record NotAdmitted() implements Standing {}

    /**
     * Nothing is open: it never began, or practice was put away.
     *
     * @param done whether the quiz counts as done by an earlier attempt
     */
    record NotBegun(Terms terms, boolean done) implements Standing {}

    /**
     * An attempt is open.
     *
     * @param done whether the quiz counts as done, by this attempt or an earlier one
     */
    record Answering(Terms terms, Sitting sitting, boolean done) implements Standing {}

    /** The last attempt has ended, and no other has begun. */
    record Ended(Result result) implements Standing {}

    default boolean isDone() {
        return switch (this) {
            case NotAdmitted _ -> false;
            case NotBegun notBegun -> notBegun.done();
            case Answering answering -> answering.done();
            case Ended ended -> ended.result().passed();
        };
    }
}
