package org.alongside.catalog.adapter;

import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * One Markdown file, taken apart.
 *
 * @param lines of the whole file, for exact quotation
 * @param bodyFrom the line below the front matter, counted from 1
 * @param settings what its front matter says
 * @param title as given there; empty where it is missing
 * @param document what stands below, with the lines of the file; raw HTML and the marks of alerts are gone from it
 * @param alerts the block quotes that carry a meaning
 * @param anchors the places that a link may lead to
 */
record Manuscript(
        FileName name,
        List<String> lines,
        int bodyFrom,
        Settings settings,
        String title,
        Node document,
        Alerts alerts,
        Anchors anchors,
        Margin margin) {

    Manuscript {
        lines = List.copyOf(lines);
    }

    /** The same under other names for its places. */
    Manuscript with(Anchors others) {
        return new Manuscript(name, lines, bodyFrom, settings, title, document, alerts, others, margin);
    }

    /** The blocks below the title, in order. */
    List<Node> text() {
        return blocks().stream()
                .filter(block -> !(block instanceof Heading heading && heading.getLevel() == 1))
                .toList();
    }

    /** Names the state of the whole text: SHA-256 of its lines in UTF-8, each but the last ended by one line feed. */
    String hash() {
        return Texts.sha256(String.join("\n", lines));
    }

    /** The blocks, in order. */
    List<Node> blocks() {
        return Nodes.children(document);
    }

    /** The author's own text from one line to another, both counted from 1 and included, without empty ends. */
    String source(int first, int last) {
        return String.join("\n", lines.subList(first - 1, Math.min(last, lines.size())))
                .strip();
    }
}
