package org.alongside.assessment.application;

import java.util.List;

/**
 * An answer as it comes from a browser.
 *
 * @param sequence counts the changes of this answer, from 1 to {@link #LAST}; the highest is the newest
 * @param choices the shown places of what is chosen, from 0, each once; empty to take the answer back
 */
public record Answer(long sequence, List<Integer> choices) {

    /** A sequence beyond this is no count of changes that a person made. */
    public static final long LAST = 1_000_000_000_000L;

    /** No question has more options. */
    public static final int MOST_CHOICES = 30;

    public Answer {
        choices = List.copyOf(choices);
        if (sequence < 1 || sequence > LAST) {
            throw new IllegalArgumentException("A sequence lies between 1 and " + LAST);
        }
        if (choices.size() > MOST_CHOICES || choices.stream().distinct().count() < choices.size()) {
            throw new IllegalArgumentException("At most " + MOST_CHOICES + " choices, each once");
        }
    }
}
