package org.alongside.catalog.adapter;

import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/** The alerts of one file, by the block quote that holds them. */
record Alerts(Map<Node, Alert> byQuote) {

    Optional<Alert> at(Node node) {
        return Optional.ofNullable(byQuote.get(node));
    }
}
