package org.alongside.assessment.domain;

import java.util.OptionalInt;
import org.alongside.catalog.model.Quiz.Rules;

/**
 * How often a quiz may still be taken.
 *
 * @param limit empty where there is none
 */
public record AttemptsLeft(OptionalInt limit) {

    /** Practice is never limited, whatever is written. */
    public static AttemptsLeft under(Rules rules) {
        return switch (rules.mode()) {
            case PRACTICE -> new AttemptsLeft(OptionalInt.empty());
            case TEST -> new AttemptsLeft(rules.attempts());
        };
    }

    /** After so many attempts; empty for without limit. */
    public OptionalInt after(int taken) {
        return limit.isEmpty() ? limit : OptionalInt.of(Math.max(0, limit.getAsInt() - taken));
    }

    public boolean anyAfter(int taken) {
        return limit.isEmpty() || taken < limit.getAsInt();
    }
}
