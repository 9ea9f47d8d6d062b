package org.alongside.catalog.adapter;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.springframework.web.util.HtmlUtils;

/**
 * Lets a wide table scroll by itself, by touch and by keyboard. Each gets a box that can be focused and is named after
 * the heads of its columns. Works on clean HTML, where every {@code <table>} is one that this reader wrote.
 */
final class ScrollingTables {

    private static final Pattern EDGE = Pattern.compile("<(/?)table>");

    private ScrollingTables() {}

    static String wrap(String html, List<Node> blocks) {
        Iterator<String> names = blocks.stream()
                .flatMap(block -> Nodes.all(block, TableBlock.class))
                .map(ScrollingTables::nameOf)
                .iterator();
        return EDGE.matcher(html)
                .replaceAll(
                        edge -> Matcher.quoteReplacement(wrapped(edge.group(1).isEmpty(), names)));
    }

    private static String wrapped(boolean begins, Iterator<String> names) {
        return begins
                ? "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + names.next()
                        + "\"><table>"
                : "</table></div>";
    }

    private static String nameOf(TableBlock table) {
        String heads = Nodes.all(table, TableHead.class)
                .flatMap(head -> Nodes.all(head, TableCell.class))
                .map(Nodes::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return HtmlUtils.htmlEscape(heads.isEmpty() ? "…" : heads, "UTF-8");
    }
}
