package org.alongside.assessment.domain;

/** What an attempt was worth: points reached of those that could be. */
public record Marks(int points, int outOf) {

    public Marks {
        if (points < 0 || points > outOf) {
            throw new IllegalArgumentException("Points lie between 0 and " + outOf + ", not at " + points);
        }
    }
}
