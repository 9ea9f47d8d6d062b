package org.alongside.assessment.application;

/**
 * An answer as it comes from a browser.
 *
 * @param sequence counts the changes of this answer, from 1 to {@link #LAST}; the highest is the newest
 */
public record Answer(long sequence, Entry entry) {

    /** A sequence beyond this is no count of changes that a person made. */
    public static final long LAST = 1_000_000_000_000L;

    public Answer {
        if (sequence < 1 || sequence > LAST) {
            throw new IllegalArgumentException("A sequence lies between 1 and " + LAST);
        }
    }
}
