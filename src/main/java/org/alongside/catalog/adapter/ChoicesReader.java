package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads what one can do in a scene: a list of links, and below each what comes of it. */
final class ChoicesReader {

    private static final int MOST_CHOICES = 10;

    private final Margin margin;

    ChoicesReader(Margin margin) {
        this.margin = margin;
    }

    /** The last list of links in a scene. */
    static Optional<ListBlock> listIn(List<Node> told) {
        return told.reversed().stream()
                .filter(block -> block instanceof ListBlock list && holdsLinks(list))
                .map(ListBlock.class::cast)
                .findFirst();
    }

    private static boolean holdsLinks(ListBlock list) {
        return Nodes.children(list).stream().anyMatch(item -> linkOf(item).isPresent());
    }

    private static Optional<Link> linkOf(Node item) {
        return item.getFirstChild() instanceof Paragraph words
                        && words.getFirstChild() instanceof Link link
                        && link.getNext() == null
                ? Optional.of(link)
                : Optional.empty();
    }

    /** The choices that can be read; the margin says what is wrong with the others. */
    List<SceneDraft.Choice> read(ListBlock list) {
        List<Node> items = Nodes.children(list);
        if (!(list instanceof BulletList)) {
            margin.error(list, "the choices are numbered", "begin each with \"- \": none comes first");
        }
        if (items.size() > MOST_CHOICES) {
            margin.error(list, "there are more than " + MOST_CHOICES + " choices", "offer fewer");
        }
        return items.stream().flatMap(item -> choice(item).stream()).toList();
    }

    private Optional<SceneDraft.Choice> choice(Node item) {
        Optional<Link> link = linkOf(item);
        if (link.isEmpty()) {
            margin.error(
                    item,
                    "this choice is not one link alone",
                    "write \"- [What one can do](#the-next-scene)\", and below it the feedback, each line after \"> \"");
        }
        return link.map(found -> new SceneDraft.Choice(found, feedback(item)));
    }

    private Optional<BlockQuote> feedback(Node item) {
        List<Node> below = Nodes.following(item.getFirstChild());
        if (below.isEmpty()) {
            margin.warning(
                    item,
                    "nothing comes of this choice",
                    "add a quote below it, indented to its text, that says what does");
            return Optional.empty();
        }
        if (below.size() > 1 || !(below.getFirst() instanceof BlockQuote)) {
            margin.error(
                    below.getLast(),
                    "more stands in this choice than a link and one quote",
                    "write one link, and below it the feedback, each line after \"> \"");
        }
        return Optional.of(below.getFirst())
                .filter(BlockQuote.class::isInstance)
                .map(BlockQuote.class::cast);
    }
}
