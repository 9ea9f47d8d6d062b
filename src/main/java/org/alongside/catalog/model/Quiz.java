package org.alongside.catalog.model;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.shared.Percent;

/**
 * Questions asked together.
 *
 * @param introduction shown before the first question; may be empty
 * @param questions all that can be asked, its own and those it draws from other files
 */
public record Quiz(About about, SafeHtml introduction, Rules rules, List<Question> questions) implements Step {

    public Quiz {
        questions = List.copyOf(questions);
        Set<String> keys =
                questions.stream().map(question -> question.source().key()).collect(Collectors.toSet());
        if (!rules.draws().stream().allMatch(draw -> keys.containsAll(draw.keys()))) {
            throw new IllegalArgumentException("A quiz draws from its own questions only");
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
     * @param draws one after the other, none asking again what an earlier one asks; each pool is large enough for that
     * @param attempts how often a test may be taken; empty for without limit
     * @param timeLimit in minutes; empty for none. In practice the learner chooses whether the clock runs
     * @param shuffled whether questions and options come in a new order for each attempt
     * @param certainty whether to ask, for each answer, how sure the learner is
     */
    public record Rules(
            Mode mode,
            Percent passMark,
            List<Draw> draws,
            OptionalInt attempts,
            OptionalInt timeLimit,
            boolean shuffled,
            boolean certainty) {

        public Rules {
            draws = List.copyOf(draws);
            if (draws.isEmpty() || !canBeServed(draws)) {
                throw new IllegalArgumentException("A quiz draws at least once, and its pools are large enough");
            }
        }

        /** How many questions one attempt asks. */
        public int questionsAsked() {
            return draws.stream().mapToInt(Draw::count).sum();
        }

        private static boolean canBeServed(List<Draw> draws) {
            return IntStream.range(0, draws.size())
                    .allMatch(i -> draws.get(i).left(draws.subList(0, i))
                            >= draws.get(i).count());
        }
    }

    /**
     * Some questions out of a pool.
     *
     * @param count how many, at least one
     * @param keys of the questions in the pool, in the order of their author
     */
    public record Draw(int count, List<String> keys) {

        public Draw {
            keys = List.copyOf(keys);
            if (count < 1) {
                throw new IllegalArgumentException("A draw takes at least one question, not " + count);
            }
        }

        /** All of some questions. */
        public static Draw all(List<String> keys) {
            return new Draw(keys.size(), keys);
        }

        /** How many questions are left in the pool at the least, whatever earlier draws took. */
        public int left(List<Draw> earlier) {
            return keys.size() - earlier.stream().mapToInt(this::mostTakenBy).sum();
        }

        private int mostTakenBy(Draw other) {
            Set<String> shared = new HashSet<>(keys);
            shared.retainAll(other.keys);
            return Math.min(other.count, shared.size());
        }
    }
}
