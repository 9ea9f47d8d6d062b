package org.alongside.catalog.adapter;

import java.util.List;
import java.util.stream.Collectors;
import org.alongside.catalog.model.SafeHtml;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** Prints the blocks of one file as HTML that is safe to show. */
final class HtmlPress {

    private final HtmlRenderer renderer;

    HtmlPress(Manuscript page, CourseMap map) {
        PageAttributes attributes = new PageAttributes(page, map);
        renderer = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .attributeProviderFactory(context -> attributes)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build();
    }

    SafeHtml print(List<Node> blocks) {
        String html = blocks.stream().map(renderer::render).collect(Collectors.joining());
        return new SafeHtml(ScrollingTables.wrap(Sanitiser.clean(html), blocks));
    }

    /** What stands inside a block, without the block itself. */
    SafeHtml printInside(Node block) {
        return print(Nodes.children(block));
    }
}
