package org.alongside.assessment.application;

import java.time.Instant;
import java.util.Optional;

/** What became of an answer that a browser sent. */
public sealed interface Saving {

    /**
     * It is kept: it was now, or it had been before and came once more.
     *
     * @param feedback in practice, on what was answered; never in a test
     * @param done whether every part of every question of a practice quiz has an answer now
     */
    record Kept(Instant at, boolean replayed, Optional<Feedback> feedback, boolean done) implements Saving {}

    /** A newer answer is kept: this one. */
    record Stale(long sequence, Entry entry) implements Saving {}

    /** The attempt has ended. */
    record Closed() implements Saving {}

    /** The attempt is another person's. */
    record Foreign() implements Saving {}

    /** There is no such attempt or question in this organisation. */
    record Unknown() implements Saving {}

    /** The question has no such option, allows only one, or wants another kind of answer. */
    record NoSuchChoice() implements Saving {}

    /** The question wants a number, in the way of the learner's language. */
    record NotANumber() implements Saving {}
}
