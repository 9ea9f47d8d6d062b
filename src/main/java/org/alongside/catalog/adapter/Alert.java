package org.alongside.catalog.adapter;

import org.commonmark.node.BlockQuote;

/**
 * A block quote with a meaning, such as a practice tip.
 *
 * @param quote its words, without the mark
 * @param source as the author wrote it, mark included
 */
record Alert(Kind kind, BlockQuote quote, String source) {

    /** What an alert means; its mark is the name in square brackets after an exclamation mark. */
    enum Kind {
        NOTE,
        TIP,
        IMPORTANT,
        REFLECT,
        PAUSE;

        String mark() {
            return "[!" + name() + "]";
        }
    }
}
