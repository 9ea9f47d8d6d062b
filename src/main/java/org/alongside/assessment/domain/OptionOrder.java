package org.alongside.assessment.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * In which order the options of a question are shown to one learner: a permutation of their places in the source. What
 * the browser says and hears is the shown place alone, so the order tells nothing.
 *
 * @param originals the place in the source, for each shown place
 */
public record OptionOrder(List<Integer> originals) {

    /** More options than this make no question; together with their commas they fit the column. */
    public static final int MOST_OPTIONS = 30;

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

    /** Reads what {@link #encoded} wrote. */
    public static OptionOrder decoded(String text) {
        return new OptionOrder(
                Stream.of(text.split(",", -1)).map(Integer::valueOf).toList());
    }

    public String encoded() {
        return originals.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public int size() {
        return originals.size();
    }

    /** Whether each of these is a shown place. */
    public boolean shows(List<Integer> shown) {
        return shown.stream().allMatch(place -> place >= 0 && place < size());
    }

    /** What was chosen, given the places it was shown at. */
    public Response chosenAt(List<Integer> shown) {
        return new Response(shown.stream().map(originals::get).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Where what was chosen is shown. */
    public SortedSet<Integer> shownPlaces(Response response) {
        return IntStream.range(0, size())
                .filter(shown -> response.chose(originals.get(shown)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Integer> places(int options) {
        return IntStream.range(0, options).boxed().toList();
    }
}
