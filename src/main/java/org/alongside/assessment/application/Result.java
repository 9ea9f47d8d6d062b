package org.alongside.assessment.application;

import java.math.BigDecimal;
import java.util.List;
import org.alongside.assessment.AttemptId;
import org.alongside.catalog.model.Question.Stem;

/**
 * What became of a test that has ended.
 *
 * @param terms as they are now, with the attempts still left
 * @param timedOut whether its time ran out
 * @param outOf how many of its questions are marked
 */
public record Result(
        AttemptId attempt,
        Terms terms,
        boolean timedOut,
        boolean passed,
        BigDecimal points,
        int outOf,
        BigDecimal pointsNeeded,
        Breakdown breakdown,
        List<Reviewed> questions) {

    public Result {
        questions = List.copyOf(questions);
    }

    /** A question and what was answered. */
    public record Reviewed(int position, Stem stem, Feedback feedback) {}
}
