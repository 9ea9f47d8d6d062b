package org.alongside.assessment.application;

import java.util.Optional;
import org.alongside.catalog.model.Question.Stem;
import org.alongside.catalog.model.SafeHtml;

/**
 * A question as it stands before a learner.
 *
 * @param position from 1
 * @param sequence of the answer kept; 0 before the first
 * @param feedback in practice, once there is an answer; never in a test
 */
public record QuestionSheet(
        int position,
        Stem stem,
        SafeHtml hint,
        Task task,
        Progress progress,
        long sequence,
        Optional<Feedback> feedback) {

    /** How far a question has been answered. */
    public enum Progress {
        OPEN,
        /** Some parts have an answer, others not yet. */
        PARTLY,
        ANSWERED
    }

    /** Whether nothing is left to do. */
    public boolean isAnswered() {
        return progress == Progress.ANSWERED;
    }
}
