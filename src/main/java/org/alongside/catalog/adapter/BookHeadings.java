package org.alongside.catalog.adapter;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts the headings of authors below those of the house. Their own begin at the second level on every page they write;
 * here they go on from where the book stands. No level is skipped, which readers of the outline rely on.
 */
final class BookHeadings {

    private static final int DEEPEST = 6;

    /** In an author's text, the level of its largest headings. */
    private static final int LARGEST = 2;

    private final Document page;

    BookHeadings(Document page) {
        this.page = page;
    }

    void settle() {
        int house = 0;
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            boolean written = heading.closest(".written") != null && !holdsWriting(heading);
            int wanted = written ? house + 1 + level(heading) - LARGEST : level(heading);
            int settled = Math.min(DEEPEST, Math.min(wanted, last + 1));
            house = written ? house : settled;
            last = settled;
            heading.tagName("h" + settled);
        }
    }

    /** A heading of the house around words of an author. */
    private static boolean holdsWriting(Element heading) {
        return heading.selectFirst("> .written") != null;
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
