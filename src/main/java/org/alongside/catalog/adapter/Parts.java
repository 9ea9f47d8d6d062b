package org.alongside.catalog.adapter;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * A page taken apart at its {@code ##} headings: into questions, or into scenes.
 *
 * @param introduction what stands between the title and the first of them
 */
record Parts(List<Node> introduction, List<AskedPart> parts) {

    Parts {
        introduction = List.copyOf(introduction);
        parts = List.copyOf(parts);
    }

    static Parts of(Manuscript page) {
        List<AskedPart> parts = new ArrayList<>();
        List<Node> blocks = new ArrayList<>();
        int end = page.lines().size();
        for (Node block : page.text().reversed()) {
            if (block instanceof Heading heading && heading.getLevel() == 2) {
                parts.addFirst(new AskedPart(heading, blocks.reversed(), end));
                blocks = new ArrayList<>();
                end = Nodes.line(block) - 1;
            } else {
                blocks.add(block);
            }
        }
        return new Parts(blocks.reversed(), parts);
    }

    /** Only running text may stand there; the margin says what else does. */
    void checkIntroduction(Manuscript page, String part) {
        for (Node block : introduction) {
            if (page.alerts().at(block).isPresent()) {
                page.margin()
                        .error(
                                block,
                                "an alert stands above the first " + part,
                                "write it as a paragraph, or move it into a " + part);
            } else if (RawHtml.isComment(block)) {
                page.margin()
                        .error(
                                block,
                                "a comment stands above the first " + part,
                                "move it below the " + part + " that it belongs to");
            }
        }
    }
}
