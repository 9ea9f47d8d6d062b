package org.alongside.catalog.adapter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.SafeHtml;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** Prints the blocks of one file as HTML that is safe to show. */
final class HtmlPress {

    private final Manuscript page;
    private final PageAttributes attributes;
    private final HtmlRenderer renderer;

    HtmlPress(Manuscript page, CourseMap map) {
        this.page = page;
        this.attributes = new PageAttributes(page, map);
        this.renderer = renderer(Blank.WRITTEN);
    }

    SafeHtml print(List<Node> blocks) {
        return new SafeHtml(html(blocks, renderer));
    }

    /** What stands inside a block, without the block itself. */
    SafeHtml printInside(Node block) {
        return print(Nodes.children(block));
    }

    /** Prints a text with gaps in it. */
    Question.Gapped printGapped(List<Node> blocks) {
        String mark = "gap" + page.hash();
        return new Question.Gapped(Arrays.stream(html(blocks, renderer(mark)).split(mark, -1))
                .map(SafeHtml::new)
                .toList());
    }

    private HtmlRenderer renderer(String blank) {
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .nodeRendererFactory(context -> new Blank.Printer(context.getWriter(), blank))
                .attributeProviderFactory(context -> attributes)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build();
    }

    private static String html(List<Node> blocks, HtmlRenderer renderer) {
        String html = blocks.stream().map(renderer::render).collect(Collectors.joining());
        return ScrollingTables.wrap(Sanitiser.clean(html), blocks);
    }
}
