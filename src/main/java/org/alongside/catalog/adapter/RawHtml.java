package org.alongside.catalog.adapter;

import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Takes raw HTML out of a text. In quizzes and scenarios, comments that stand by
 * themselves stay: questions keep their keys there, and scenes what they practise. */
final class RawHtml {

    private static final String COMMENT = "<!--";

    private final FileName.Kind kind;
    private final Margin margin;

    RawHtml(FileName.Kind kind, Margin margin) {
        this.kind = kind;
        this.margin = margin;
    }

    void drop(Node document) {
        List<Node> found = Nodes.all(document)
                .filter(node -> node instanceof HtmlBlock || node instanceof HtmlInline)
                .toList();
        found.forEach(this::judge);
    }

    /** Whether a node is a comment by itself. */
    static boolean isComment(Node node) {
        return node instanceof HtmlBlock block
                && block.getLiteral().stripLeading().startsWith(COMMENT);
    }

    private boolean keepsComments() {
        return kind == FileName.Kind.QUIZ || kind == FileName.Kind.SCENARIO;
    }

    private void judge(Node node) {
        if (isComment(node) && !((HtmlBlock) node).getLiteral().contains("-->")) {
            margin.error(node, "this comment does not end, and swallows all that follows", "close it with -->");
        }
        if (!keepsComments() || !isComment(node) || !(node.getParent() instanceof Document)) {
            margin.warning(node, "raw HTML is left out", "write it in Markdown, or remove it");
            node.unlink();
        }
    }
}
