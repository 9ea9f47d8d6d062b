package org.alongside.catalog.adapter;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The author's own Markdown behind what was parsed, without the signs of what it stands in. */
final class SourceText {

    private final List<String> lines;

    SourceText(Manuscript page) {
        this.lines = page.lines();
    }

    /** Whole lines, both counted from 1 and included, without blank ones at the ends. */
    String between(int first, int last) {
        int from = first;
        int to = Math.min(last, lines.size());
        while (from <= to && lines.get(from - 1).isBlank()) {
            from++;
        }
        while (to >= from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return from > to ? "" : String.join("\n", lines.subList(from - 1, to));
    }

    String of(Heading heading) {
        return words(heading).replaceFirst("^#+\\s*", "").replaceFirst("\\s+#+$", "");
    }

    /** The words of a paragraph, of an option without its box, or of a cell. */
    String words(Node block) {
        return block.getSourceSpans().stream()
                .map(span -> rest(span, span.getLength()).stripLeading())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    String option(Node words) {
        return words(words).replaceFirst("^\\[[ xX]]\\s+", "");
    }

    /** The words between the square brackets. */
    String linked(Link link) {
        String written = words(link);
        return written.substring(1, Math.max(1, written.lastIndexOf("](")));
    }

    String quote(BlockQuote quote) {
        return quoted(quote, 0);
    }

    /** The words of an alert, without its mark. */
    String alert(BlockQuote quote) {
        return quoted(quote, 1);
    }

    private String quoted(BlockQuote quote, int skipped) {
        return quote.getSourceSpans().stream()
                .skip(skipped)
                .map(span -> rest(span, Integer.MAX_VALUE).replaceFirst("^\\s*>[ \\t]?", ""))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private String rest(SourceSpan span, int length) {
        String line = lines.get(span.getLineIndex());
        int begin = Math.min(span.getColumnIndex(), line.length());
        return line.substring(begin, (int) Math.min(line.length(), (long) begin + length));
    }
}
