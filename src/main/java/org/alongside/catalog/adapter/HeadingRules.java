package org.alongside.catalog.adapter;

import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Headings make the outline that screen readers walk along; these rules keep it whole. */
final class HeadingRules {

    private final List<String> lines;
    private final Margin margin;

    HeadingRules(List<String> lines, Margin margin) {
        this.lines = lines;
        this.margin = margin;
    }

    /** @param titleMayLack whether a text without a # heading is fine */
    void check(Node document, String title, boolean titleMayLack) {
        Nodes.all(document, Heading.class).forEach(this::checkForm);
        List<Heading> headings = Nodes.children(document).stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
        checkSteps(headings);
        checkTitle(document, headings, title, titleMayLack);
    }

    private void checkForm(Heading heading) {
        if (!sourceOf(heading).startsWith("#")) {
            margin.error(
                    heading,
                    "the line of dashes or equals signs below makes this a heading",
                    "begin headings with #, and put a blank line before a line of dashes");
        } else if (!(heading.getParent() instanceof Document)) {
            margin.error(heading, "a heading stands inside a list or a quote", "use bold text there");
        } else if (Nodes.text(heading).isEmpty()) {
            margin.error(heading, "this heading has no words", "write them after the #, or remove it");
        }
    }

    private void checkSteps(List<Heading> headings) {
        int above = 1;
        for (Heading heading : headings) {
            if (heading.getLevel() > above + 1) {
                margin.error(
                        heading,
                        "the heading jumps from " + "#".repeat(above) + " to " + "#".repeat(heading.getLevel()),
                        "use " + "#".repeat(above + 1));
            }
            above = heading.getLevel();
        }
    }

    private void checkTitle(Node document, List<Heading> headings, String title, boolean mayLack) {
        List<Heading> titles =
                headings.stream().filter(heading -> heading.getLevel() == 1).toList();
        if (titles.isEmpty() && mayLack) {
            return;
        }
        if (titles.isEmpty()) {
            margin.warning(
                    1,
                    "the page has no # heading",
                    "begin the text with \"# " + title + "\", so that it reads well anywhere");
            return;
        }
        titles.stream().skip(1).forEach(second -> margin.error(second, "a second # heading", "use ## below the title"));
        Heading first = titles.getFirst();
        if (!first.equals(document.getFirstChild())) {
            margin.error(first, "text stands above the title", "move it below the # heading");
        }
        if (!title.isEmpty() && !Nodes.text(first).equals(title)) {
            margin.warning(
                    first, "the # heading differs from the title \"" + title + "\"", "use the same words in both");
        }
    }

    private String sourceOf(Heading heading) {
        return heading.getSourceSpans().stream()
                .findFirst()
                .map(span -> lines.get(span.getLineIndex())
                        .substring(span.getColumnIndex())
                        .stripLeading())
                .orElse("#");
    }
}
