package org.alongside.assessment.application;

import java.util.List;

/** What a learner entered, in the terms of their page: places as shown, from 0, texts as typed. */
public sealed interface Entry {

    /** More parts than this no question has. */
    int MOST_PARTS = 30;

    /** Options chosen, each once; none to take the answer back. */
    record Choices(List<Integer> places) implements Entry {

        public Choices {
            places = eachOnce(places);
        }
    }

    /** Things in the order they were brought to; none to take the answer back. */
    record Order(List<Integer> places) implements Entry {

        public Order {
            places = eachOnce(places);
        }
    }

    /** Where each thing was put, {@link #OPEN} where that is not said. */
    record Places(List<Integer> places) implements Entry {

        public static final int OPEN = -1;

        public Places {
            places = few(places);
        }
    }

    /** What was typed, field by field. */
    record Texts(List<String> texts) implements Entry {

        /** In characters; six thousand words fit, fewer are wished. */
        public static final int LONGEST = 10_000;

        /** In characters: a short answer, or what fills a gap. */
        public static final int LONGEST_BLANK = 200;

        public Texts {
            texts = few(texts);
            if (texts.stream().mapToInt(String::length).sum() > LONGEST) {
                throw new IllegalArgumentException("At most " + LONGEST + " characters");
            }
        }
    }

    private static List<Integer> eachOnce(List<Integer> places) {
        if (places.stream().distinct().count() < places.size()) {
            throw new IllegalArgumentException("A place twice");
        }
        return few(places);
    }

    private static <T> List<T> few(List<T> parts) {
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("At most " + MOST_PARTS + " parts");
        }
        return List.copyOf(parts);
    }
}
