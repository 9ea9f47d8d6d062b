package org.alongside.assessment.application;

import java.util.OptionalInt;
import org.alongside.shared.Percent;

/**
 * What a learner can expect of a quiz.
 *
 * @param questions how many one attempt asks
 * @param pointsNeeded how many of them pass; 0 in practice
 * @param attemptsLeft empty for without limit
 * @param timeLimit in minutes; empty for none
 */
public record Terms(
        boolean test,
        int questions,
        Percent passMark,
        int pointsNeeded,
        OptionalInt attemptsLeft,
        OptionalInt timeLimit) {

    public boolean mayBegin() {
        return attemptsLeft.isEmpty() || attemptsLeft.getAsInt() > 0;
    }
}
