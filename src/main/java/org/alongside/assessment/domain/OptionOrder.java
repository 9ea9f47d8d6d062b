package org.alongside.assessment.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * In which order the options of a question are shown to one learner, or the things to arrange, or those to choose from:
 * a permutation of their places in the source. What
 * the browser says and hears is the shown place alone, so the order tells nothing.
 *
 * @param originals the place in the source, for each shown place
 */
public record OptionOrder(List<Integer> originals) {

    /** More options than this make no question; together with their commas they fit the column. */
    public static final int MOST_OPTIONS = 30;

    /** Of a question without anything to show in another order. */
    public static final OptionOrder NONE = new OptionOrder(List.of());

    public OptionOrder {
        originals = List.copyOf(originals);
        if (originals.size() > MOST_OPTIONS) {
            throw new IllegalArgumentException("A question has at most " + MOST_OPTIONS + " options");
        }
        if (!originals.stream().sorted().toList().equals(places(originals.size()))) {
            throw new IllegalArgumentException("Not an order of options: " + originals);
        }
    }

    /** As in the source. */
    public static OptionOrder asWritten(int options) {
        return new OptionOrder(places(options));
    }

    /** In an order of its own. */
    public static OptionOrder shuffled(int options, RandomGenerator random) {
        List<Integer> places = new ArrayList<>(places(options));
        Collections.shuffle(places, random);
        return new OptionOrder(places);
    }

    /** The other way round. */
    OptionOrder reversed() {
        return new OptionOrder(originals.reversed());
    }

    /** Reads what {@link #encoded} wrote. */
    public static OptionOrder decoded(String text) {
        return new OptionOrder(Stream.of(text.split(","))
                .filter(place -> !place.isEmpty())
                .map(Integer::valueOf)
                .toList());
    }

    public String encoded() {
        return originals.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public int size() {
        return originals.size();
    }

    /** Whether each of these is a shown place. */
    public boolean shows(List<Integer> shown) {
        return shown.stream().allMatch(this::shows);
    }

    public boolean shows(int shown) {
        return shown >= 0 && shown < size();
    }

    /** The place in the source of what is shown at a place. */
    public int original(int shown) {
        return originals.get(shown);
    }

    /** Where something is shown, given its place in the source. */
    public int shown(int original) {
        return originals.indexOf(original);
    }

    static List<Integer> places(int options) {
        return IntStream.range(0, options).boxed().toList();
    }
}
