package org.alongside.assessment.application;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.alongside.shared.Percent;

/**
 * What a learner can expect of a quiz.
 *
 * @param questions how many one attempt asks
 * @param allMarked whether each of them counts, so that the pass mark can be said as a number
 * @param inParts whether an answer can be worth a part of a point
 * @param pointsNeeded how many of them pass; 0 in practice
 * @param attemptsLeft empty for without limit
 * @param timeLimit in minutes; empty for none. In practice the learner chooses whether the clock runs
 */
public record Terms(
        boolean test,
        int questions,
        boolean allMarked,
        boolean inParts,
        Percent passMark,
        BigDecimal pointsNeeded,
        OptionalInt attemptsLeft,
        OptionalInt timeLimit) {

    public boolean mayBegin() {
        return attemptsLeft.isEmpty() || attemptsLeft.getAsInt() > 0;
    }

    /** Whether the learner chooses if a clock runs. */
    public boolean offersClock() {
        return !test && timeLimit.isPresent();
    }
}
