package org.alongside.catalog.adapter;

import org.commonmark.node.Node;

/**
 * Every answer explains itself: a warning in practice, an error where it counts.
 *
 * @param needed whether a test asks these questions
 */
record Explanations(Margin margin, boolean needed) {

    void missing(Node node, String what, String remedy) {
        if (needed) {
            margin.error(node, what, remedy);
        } else {
            margin.warning(node, what, remedy);
        }
    }
}
