package org.alongside.catalog.adapter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * The places in a file that links may lead to: its headings, named as Git hosts name them. A translation has the places
 * of its original, so that an address is good in every language; its own names lead there as well.
 */
final class Anchors {

    static final Anchors NONE = new Anchors(List.of(), List.of(), List.of());

    private final List<Heading> headings;
    private final List<String> written;
    private final List<String> places;
    private final Map<Node, String> placeOf = new IdentityHashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    private Anchors(List<Heading> headings, List<String> written, List<String> places) {
        this.headings = headings;
        this.written = written;
        this.places = places;
        for (int i = 0; i < headings.size(); i++) {
            placeOf.put(headings.get(i), places.get(i));
            byName.put(places.get(i), places.get(i));
        }
        for (int i = 0; i < headings.size(); i++) {
            byName.put(written.get(i), places.get(i));
        }
    }

    static Anchors in(Node document) {
        List<Heading> headings = Nodes.all(document, Heading.class).toList();
        Names names = new Names();
        List<String> written = headings.stream()
                .map(heading -> names.free(named(Nodes.text(heading))))
                .toList();
        return new Anchors(headings, written, written);
    }

    /** Those of a translation, under the names of its original. Without effect while one has other headings. */
    Anchors sharing(Anchors original) {
        return headings.size() == original.places.size() ? new Anchors(headings, written, original.places) : this;
    }

    /** The place that a name leads to. */
    Optional<String> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Optional<String> of(Node heading) {
        return Optional.ofNullable(placeOf.get(heading));
    }

    /** Lower case; letters, digits, hyphens and underscores stay, spaces become hyphens, the rest goes. */
    static String named(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    /** The names given so far. */
    private static final class Names {

        private final Set<String> taken = new HashSet<>();
        private final Map<String, Integer> repeated = new HashMap<>();

        String free(String name) {
            String free = name;
            while (!taken.add(free)) {
                free = name + "-" + repeated.merge(name, 1, Integer::sum);
            }
            return free;
        }
    }
}
