package org.alongside.assessment.application;

import java.util.List;
import java.util.Optional;
import org.alongside.catalog.model.Question.Criterion;
import org.alongside.catalog.model.SafeHtml;

/**
 * What a learner answered, beside what is right. The right answers are empty while the learner may be asked the same
 * again, and then nothing says either which part of an answer was right.
 */
public sealed interface Comparison {

    /**
     * Options chosen.
     *
     * @param found how many right ones, of {@code toFind}
     */
    record OfOptions(boolean several, int found, int toFind, List<ChosenOption> chosen, List<SafeHtml> right)
            implements Comparison {

        public OfOptions {
            chosen = List.copyOf(chosen);
            right = List.copyOf(right);
        }
    }

    /**
     * An order.
     *
     * @param yours empty without an answer
     * @param inOrder how many of them stand in a right order
     */
    record OfOrders(List<SafeHtml> yours, int inOrder, List<SafeHtml> right) implements Comparison {

        public OfOrders {
            yours = List.copyOf(yours);
            right = List.copyOf(right);
        }
    }

    /**
     * Things and where they were put.
     *
     * @param found how many are where they belong
     */
    record OfPlaces(int found, List<PlacedThing> things) implements Comparison {

        public OfPlaces {
            things = List.copyOf(things);
        }
    }

    /** A thing and where it was put, if it was. */
    record PlacedThing(SafeHtml text, Optional<SafeHtml> yours, Optional<SafeHtml> right) {

        public boolean isRight() {
            return right.isPresent() && yours.equals(right);
        }
    }

    /**
     * What was written, in one place or in several gaps.
     *
     * @param found in how many it is right
     */
    record OfTexts(int found, List<WrittenText> texts) implements Comparison {

        public OfTexts {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A text that was written.
     *
     * @param yours empty without an answer
     * @param right each of which is; the first is the author's favourite
     */
    record WrittenText(String yours, boolean isRight, List<String> right) {

        public WrittenText {
            right = List.copyOf(right);
        }
    }

    /**
     * A number.
     *
     * @param yours empty without an answer
     * @param right the lowest and the highest, or the only one; empty while that is not to be known
     */
    record OfNumbers(String yours, List<String> right) implements Comparison {

        public OfNumbers {
            right = List.copyOf(right);
        }
    }

    /**
     * Own words. Nothing is right or wrong about them.
     *
     * @param rubric what to look for in them; empty where there is none, and while the same may be asked again
     */
    record OfOwnWords(String yours, List<Criterion> rubric) implements Comparison {

        public OfOwnWords {
            rubric = List.copyOf(rubric);
        }
    }

    /** A place on a scale, if one was chosen. Nothing is right or wrong about it. */
    record OfStands(Optional<SafeHtml> yours) implements Comparison {}
}
