package org.alongside.assessment.application;

import java.util.List;
import java.util.Optional;
import org.alongside.catalog.model.Question.Stem;
import org.alongside.catalog.model.SafeHtml;

/**
 * A question as it stands before a learner.
 *
 * @param position from 1
 * @param several whether several options may be chosen
 * @param options in shown order
 * @param sequence of the answer kept; 0 before the first
 * @param feedback in practice, once there is an answer; never in a test
 */
public record QuestionSheet(
        int position,
        Stem stem,
        SafeHtml hint,
        boolean several,
        List<ShownOption> options,
        long sequence,
        Optional<Feedback> feedback) {

    public QuestionSheet {
        options = List.copyOf(options);
    }

    public boolean isAnswered() {
        return options.stream().anyMatch(ShownOption::chosen);
    }
}
