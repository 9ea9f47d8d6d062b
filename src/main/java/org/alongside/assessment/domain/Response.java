package org.alongside.assessment.domain;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a learner chose, by the places of the options in the source. Choosing nothing is no answer.
 *
 * @param originals places in the source, from 0
 */
public record Response(SortedSet<Integer> originals) {

    public static final Response NONE = new Response(Collections.emptySortedSet());

    public Response {
        originals = Collections.unmodifiableSortedSet(new TreeSet<>(originals));
    }

    /** Reads what {@link #encoded} wrote. */
    public static Response decoded(@Nullable String text) {
        return text == null
                ? NONE
                : new Response(Stream.of(text.split(",", -1))
                        .map(Integer::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The places with commas between them; nothing for no answer. */
    public Optional<String> encoded() {
        return isAnswer()
                ? Optional.of(originals.stream().map(String::valueOf).collect(Collectors.joining(",")))
                : Optional.empty();
    }

    public boolean isAnswer() {
        return !originals.isEmpty();
    }

    public boolean chose(int original) {
        return originals.contains(original);
    }
}
