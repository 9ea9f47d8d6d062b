package org.alongside.catalog.model;

import java.util.List;
import java.util.OptionalInt;
import org.alongside.shared.Minutes;
import org.alongside.shared.Percent;

/**
 * Questions asked together.
 *
 * @param introduction shown before the first question; may be empty
 */
public record Quiz(
        StepPath path,
        String title,
        Minutes minutes,
        SafeHtml introduction,
        Rules rules,
        List<String> competencies,
        List<Question> questions)
        implements Step {

    public Quiz {
        competencies = List.copyOf(competencies);
        questions = List.copyOf(questions);
        if (rules.draw() < 1 || rules.draw() > questions.size()) {
            throw new IllegalArgumentException("A quiz draws at least one and at most all of its questions");
        }
    }

    public boolean isTest() {
        return rules.mode() == Mode.TEST;
    }

    /** What a quiz is for. */
    public enum Mode {
        /** Unlimited, explains at once, never judged. */
        PRACTICE,
        /** Counts; explains at the end. */
        TEST
    }

    /**
     * How a quiz is given.
     *
     * @param passMark the share of points that passes a test; 0 percent in practice
     * @param draw how many questions one attempt asks
     * @param attempts how often a test may be taken; empty for without limit
     * @param timeLimit in minutes; empty for none
     * @param shuffled whether questions and options come in a new order for each attempt
     */
    public record Rules(
            Mode mode, Percent passMark, int draw, OptionalInt attempts, OptionalInt timeLimit, boolean shuffled) {}
}
