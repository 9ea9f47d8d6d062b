package org.alongside.catalog.adapter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Node;

/** Things that read the same cannot be told apart by who answers. */
final class Likenesses {

    private final Margin margin;

    Likenesses(Margin margin) {
        this.margin = margin;
    }

    /** @param kind what the things are, in the plural */
    void refuse(List<Node> things, String kind, String remedy) {
        Map<String, Integer> seen = new HashMap<>();
        for (Node thing : things) {
            Integer line = seen.putIfAbsent(Nodes.text(thing).toLowerCase(Locale.ROOT), Nodes.line(thing));
            if (line != null) {
                margin.error(thing, "two " + kind + " read the same, here and in line " + line, remedy);
            }
        }
    }
}
