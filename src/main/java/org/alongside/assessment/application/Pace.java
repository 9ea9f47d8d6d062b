package org.alongside.assessment.application;

import java.util.OptionalInt;
import org.alongside.catalog.model.Quiz.Mode;
import org.alongside.catalog.model.Quiz.Rules;

/** Whether the clock runs in practice that has one: its learner chooses. A test is as its rules say. */
public enum Pace {
    WITHOUT_CLOCK,
    WITH_CLOCK;

    Rules of(Rules rules) {
        return this == WITH_CLOCK || rules.mode() == Mode.TEST ? rules : withoutClock(rules);
    }

    private static Rules withoutClock(Rules rules) {
        return new Rules(
                rules.mode(),
                rules.passMark(),
                rules.draws(),
                rules.attempts(),
                OptionalInt.empty(),
                rules.shuffled(),
                rules.certainty());
    }
}
