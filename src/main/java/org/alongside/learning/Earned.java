package org.alongside.learning;

import java.time.LocalDate;
import org.alongside.shared.Minutes;

/**
 * An entry of the hours ledger.
 *
 * @param topic what it was about: the title of a module; at most 200 characters
 * @param on the day in the learner's own time zone
 */
public record Earned(EnrolmentId enrolment, Mode mode, String topic, Minutes minutes, LocalDate on) {

    /** How the time was spent; certifying bodies count these apart. */
    public enum Mode {
        /** At one's own pace, in the browser. */
        SELF_PACED
    }
}
