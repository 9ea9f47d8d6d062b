package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Optional;
import org.alongside.catalog.text.WrittenModule;
import org.alongside.catalog.text.WrittenPart;
import org.commonmark.node.BulletList;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Writes down a module of the table of contents: a summary, and one list of links. */
final class ModuleTranscriber {

    private final SourceText source;

    ModuleTranscriber(Manuscript page) {
        this.source = new SourceText(page);
    }

    /** The module, or nothing when it holds anything else. */
    Optional<WrittenPart> module(AskedPart part) {
        List<Node> blocks = part.blocks();
        if (blocks.stream().filter(ListBlock.class::isInstance).count() != 1
                || !(blocks.getLast() instanceof BulletList list)) {
            return Optional.empty();
        }
        List<Node> items = Nodes.children(list);
        List<WrittenModule.Entry> entries =
                items.stream().flatMap(item -> entry(item).stream()).toList();
        return entries.size() == items.size()
                ? Optional.of(new WrittenModule(
                        source.of(part.heading()),
                        source.between(Nodes.line(part.heading()) + 1, Nodes.line(list) - 1),
                        entries))
                : Optional.empty();
    }

    private Optional<WrittenModule.Entry> entry(Node item) {
        return item.getFirstChild() instanceof Paragraph line
                        && line.getNext() == null
                        && line.getFirstChild() instanceof Link link
                        && link.getNext() == null
                ? Optional.of(new WrittenModule.Entry(source.linked(link), link.getDestination()))
                : Optional.empty();
    }
}
