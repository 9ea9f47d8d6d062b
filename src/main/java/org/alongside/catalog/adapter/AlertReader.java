package org.alongside.catalog.adapter;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;

/** Reads alerts off block quotes and takes their marks out of the text. Judges by the source, not by what was parsed. */
final class AlertReader {

    private static final Pattern ONE_LEVEL = Pattern.compile("^\\s*>\\s?");
    private static final Pattern MARK = Pattern.compile("\\[!(?<name>[^\\]\\s]{1,20})](?<rest>.*)");
    private static final String ALL_MARKS =
            Arrays.stream(Alert.Kind.values()).map(Alert.Kind::mark).collect(Collectors.joining(", "));

    private final List<String> lines;
    private final Margin margin;
    private final Map<Node, Alert> alerts = new IdentityHashMap<>();

    AlertReader(List<String> lines, Margin margin) {
        this.lines = lines;
        this.margin = margin;
    }

    Alerts read(Node document) {
        List<BlockQuote> quotes = Nodes.all(document, BlockQuote.class).toList();
        quotes.forEach(this::checkThatEveryLineIsQuoted);
        quotes.forEach(this::read);
        Nodes.children(document).stream().filter(Paragraph.class::isInstance).forEach(this::checkThatNoMarkIsUnquoted);
        return new Alerts(alerts);
    }

    private void read(BlockQuote quote) {
        for (SourceSpan span : quote.getSourceSpans()) {
            Matcher mark =
                    MARK.matcher(ONE_LEVEL.matcher(rest(span)).replaceFirst("").strip());
            if (mark.matches()) {
                read(quote, span, mark);
            }
        }
    }

    private void read(BlockQuote quote, SourceSpan span, Matcher mark) {
        int line = span.getLineIndex() + 1;
        if (!(quote.getParent() instanceof Document)) {
            margin.error(
                    line,
                    "[!" + mark.group("name") + "] stands inside a list or another quote",
                    "begin the alert at the left margin, with a blank line around it");
        } else if (line != Nodes.line(quote)) {
            margin.error(
                    line,
                    "a second mark, [!" + mark.group("name") + "], stands inside one quote",
                    "put a blank line between two alerts");
        } else {
            kind(mark, line).ifPresent(kind -> add(kind, quote));
        }
    }

    private Optional<Alert.Kind> kind(Matcher mark, int line) {
        String name = mark.group("name");
        Optional<Alert.Kind> kind = Arrays.stream(Alert.Kind.values())
                .filter(known -> known.name().equals(name))
                .findFirst();
        if (kind.isEmpty()) {
            margin.error(line, "[!" + name + "] is not known", "use one of " + ALL_MARKS);
        } else if (!mark.group("rest").isBlank()) {
            margin.error(
                    line,
                    "text stands in the line of [!" + name + "]",
                    "begin the text in the next line, after \"> \"");
        }
        return kind;
    }

    private void add(Alert.Kind kind, BlockQuote quote) {
        int first = Nodes.line(quote);
        int last = Nodes.lastLine(quote);
        if (isText(first - 1) || isText(last + 1)) {
            margin.error(first, kind.mark() + " is not set apart", "put a blank line before and after the alert");
        }
        takeMarkOut(quote);
        if (Nodes.text(quote).isEmpty()) {
            margin.error(first, kind.mark() + " has no text", "write its text below the mark, each line after \"> \"");
        }
        alerts.put(
                quote,
                new Alert(
                        kind,
                        quote,
                        String.join("\n", lines.subList(first - 1, last)).strip()));
    }

    private static void takeMarkOut(BlockQuote quote) {
        Node paragraph = quote.getFirstChild();
        if (!(paragraph instanceof Paragraph)) {
            return;
        }
        boolean inMark = true;
        for (Node node : Nodes.children(paragraph)) {
            if (inMark) {
                node.unlink();
            }
            inMark &= !(node instanceof SoftLineBreak || node instanceof HardLineBreak);
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }

    /** Markdown lets a paragraph run on without the sign; nobody sees then where the quote ends. */
    private void checkThatEveryLineIsQuoted(BlockQuote quote) {
        quote.getSourceSpans().stream()
                .filter(span -> !rest(span).stripLeading().startsWith(">"))
                .findFirst()
                .ifPresent(span -> margin.error(
                        span.getLineIndex() + 1,
                        "this line runs on from the quote above",
                        "begin it with \"> \", or put a blank line before it"));
    }

    private void checkThatNoMarkIsUnquoted(Node paragraph) {
        paragraph.getSourceSpans().stream()
                .filter(span -> MARK.matcher(rest(span).strip()).matches())
                .findFirst()
                .ifPresent(span -> margin.error(
                        span.getLineIndex() + 1,
                        "the mark of an alert stands outside a quote",
                        "begin its line, and each line of the alert, with \"> \""));
    }

    private boolean isText(int line) {
        return line >= 1 && line <= lines.size() && !lines.get(line - 1).isBlank();
    }

    private String rest(SourceSpan span) {
        return lines.get(span.getLineIndex()).substring(span.getColumnIndex());
    }
}
