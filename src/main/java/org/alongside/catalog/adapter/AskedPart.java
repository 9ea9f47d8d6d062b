package org.alongside.catalog.adapter;

import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * The part of a quiz file that asks one question.
 *
 * @param blocks what stands below its heading
 * @param lastLine the last line before the next question, counted from 1
 */
record AskedPart(Heading heading, List<Node> blocks, int lastLine) {

    AskedPart {
        blocks = List.copyOf(blocks);
    }
}
