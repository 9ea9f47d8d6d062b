package org.alongside.assessment.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a learner answered, in the terms of the course's source: places there, never those that were shown. So it means
 * the same in every language and every order. {@link ResponseCode} says how it is written down.
 */
public sealed interface Response {

    Response NONE = new None();

    /** No answer, or one taken back. */
    record None() implements Response {}

    /**
     * Options chosen, also on a scale.
     *
     * @param originals places in the source, from 0; at least one
     */
    record Chosen(SortedSet<Integer> originals) implements Response {

        public Chosen {
            originals = Collections.unmodifiableSortedSet(new TreeSet<>(originals));
        }

        public boolean chose(int original) {
            return originals.contains(original);
        }
    }

    /**
     * Things brought into an order.
     *
     * @param originals places in the source, from 0, as the learner put them
     */
    record Arranged(List<Integer> originals) implements Response {

        public Arranged {
            originals = List.copyOf(originals);
        }
    }

    /**
     * Things brought to where they belong: to a right side, or into a group.
     *
     * @param destinations for each thing of the source, from 0; {@link #OPEN} where the learner has not said
     */
    record Placed(List<Integer> destinations) implements Response {

        public static final int OPEN = -1;

        public Placed {
            destinations = List.copyOf(destinations);
        }
    }

    /**
     * Something written: one text, or one for each gap.
     *
     * @param texts empty where nothing is written; a number with a point as its decimal mark
     */
    record Written(List<String> texts) implements Response {

        public Written {
            texts = List.copyOf(texts);
        }
    }

    /** Choosing nothing is no answer. */
    static Response chosen(Collection<Integer> originals) {
        return originals.isEmpty() ? NONE : new Chosen(new TreeSet<>(originals));
    }

    static Response arranged(List<Integer> originals) {
        return originals.isEmpty() ? NONE : new Arranged(originals);
    }

    /** Placing nothing is no answer. */
    static Response placed(List<Integer> destinations) {
        return destinations.stream().allMatch(place -> place == Placed.OPEN) ? NONE : new Placed(destinations);
    }

    /** Blank texts are no answer. */
    static Response written(List<String> texts) {
        return texts.stream().allMatch(String::isBlank) ? NONE : new Written(texts);
    }

    /** Reads what {@link #encoded} wrote. */
    static Response decoded(@Nullable String text) {
        return text == null ? NONE : ResponseCode.read(text);
    }

    /** As it is kept; nothing for no answer. */
    default Optional<String> encoded() {
        return ResponseCode.write(this);
    }

    default boolean isAnswer() {
        return !equals(NONE);
    }

    /** Whether every part of the question has its answer. */
    default boolean isWhole() {
        return switch (this) {
            case None _ -> false;
            case Chosen _, Arranged _ -> true;
            case Placed placed -> !placed.destinations().contains(Placed.OPEN);
            case Written written -> written.texts().stream().noneMatch(String::isBlank);
        };
    }
}
