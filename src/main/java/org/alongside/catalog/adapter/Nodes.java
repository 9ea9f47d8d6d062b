package org.alongside.catalog.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Ways around a tree of Markdown. The parser bounds its depth, so walking may recurse. */
final class Nodes {

    private Nodes() {}

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** The siblings behind a node. */
    static List<Node> following(Node node) {
        List<Node> following = new ArrayList<>();
        for (Node next = node.getNext(); next != null; next = next.getNext()) {
            following.add(next);
        }
        return following;
    }

    /** The node and everything in it, in reading order. */
    static Stream<Node> all(Node node) {
        List<Node> found = new ArrayList<>();
        collect(node, found);
        return found.stream();
    }

    private static void collect(Node node, List<Node> found) {
        found.add(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, found);
        }
    }

    static <T extends Node> Stream<T> all(Node node, Class<T> type) {
        return all(node).filter(type::isInstance).map(type::cast);
    }

    static int depth(Node node) {
        return 1 + children(node).stream().mapToInt(Nodes::depth).max().orElse(0);
    }

    /** Where it begins, counted from 1; what has no place of its own is where its parent is. */
    static int line(Node node) {
        Node placed = node;
        while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
            placed = placed.getParent();
        }
        return placed.getSourceSpans().stream()
                .mapToInt(span -> span.getLineIndex() + 1)
                .findFirst()
                .orElse(1);
    }

    /** The last line it stands in, counted from 1. */
    static int lastLine(Node node) {
        return all(node)
                .flatMap(inner -> inner.getSourceSpans().stream())
                .mapToInt(SourceSpan::getLineIndex)
                .map(index -> index + 1)
                .max()
                .orElseGet(() -> line(node));
    }

    /** The words without their marking, blocks and lines set apart by a space. */
    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        all(node).forEach(inner -> text.append(wordsOf(inner)));
        return text.toString().strip();
    }

    private static String wordsOf(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case SoftLineBreak lineBreak -> " ";
            case HardLineBreak lineBreak -> " ";
            case FencedCodeBlock code -> " " + code.getLiteral();
            case IndentedCodeBlock code -> " " + code.getLiteral();
            case Blank blank -> Blank.WRITTEN;
            case Block block -> " ";
            case CustomNode cell -> " ";
            default -> "";
        };
    }
}
