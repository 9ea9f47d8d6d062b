package org.alongside.catalog.adapter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** The places in a file that links may lead to: its headings, named as Git hosts name them. */
final class Anchors {

    private final Map<Node, String> names = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();

    static Anchors in(Node document) {
        Anchors anchors = new Anchors();
        Nodes.all(document, Heading.class).forEach(anchors::add);
        return anchors;
    }

    boolean has(String name) {
        return taken.contains(name);
    }

    Optional<String> of(Node heading) {
        return Optional.ofNullable(names.get(heading));
    }

    private void add(Heading heading) {
        String name = named(Nodes.text(heading));
        String free = name;
        while (!taken.add(free)) {
            free = name + "-" + repeated.merge(name, 1, Integer::sum);
        }
        names.put(heading, free);
    }

    /** Lower case; letters, digits, hyphens and underscores stay, spaces become hyphens, the rest goes. */
    static String named(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
