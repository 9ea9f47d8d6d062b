package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Set;
import org.alongside.catalog.StepAddress;
import org.alongside.catalog.domain.book.BookText;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A book as the one page that the layout engine takes. What authors wrote has passed the sanitiser; this is a second
 * wall, because a layout engine on the server fetches what a page names: only the elements named here are left, and no
 * address but that of a link.
 */
final class BookPage {

    private static final Set<String> ELEMENTS = Set.of(
            "body",
            "div",
            "span",
            "p",
            "br",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "b",
            "em",
            "strong",
            "code",
            "pre",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a");
    private static final Set<String> OF_THE_HOUSE = Set.of("class", "id", "href", "start");
    private static final Set<String> OF_AUTHORS = Set.of("href", "start");
    private static final String DROPPED = "script, style, template, noscript, iframe, object, svg, math";
    private static final String WRITTEN = ".written";

    private final BookText text;
    private final Document page;

    private BookPage(BookText text) {
        this.text = text;
        this.page = Jsoup.parseBodyFragment(text.body().html());
    }

    static org.w3c.dom.Document of(BookText text, String style) {
        return new BookPage(text).laidOut(style);
    }

    private org.w3c.dom.Document laidOut(String style) {
        describePictures();
        clean();
        new BookHeadings(page).settle();
        page.select(WRITTEN + " a").forEach(this::settle);
        // What is read aloud for a link: its own words, which the engine would otherwise leave empty.
        page.select("a").forEach(link -> link.attr("title", link.text()));
        writeHead(style);
        return new W3CDom().namespaceAware(false).fromJsoup(page);
    }

    /** Pictures stay on the screen; what they show is said. */
    private void describePictures() {
        for (Element picture : page.select("img")) {
            String shown = picture.attr("alt").strip();
            Element words = new Element("span").addClass("picture").text("[" + shown + "]");
            if (!shown.isEmpty()) {
                picture.before(words);
            }
            picture.remove();
        }
    }

    private void clean() {
        page.select(DROPPED).remove();
        for (Element element : page.body().getAllElements()) {
            boolean written = element.parent() != null && element.parent().closest(WRITTEN) != null;
            keepAttributes(element, written ? OF_AUTHORS : OF_THE_HOUSE);
            if (!ELEMENTS.contains(element.normalName())) {
                element.unwrap();
            }
        }
    }

    private static void keepAttributes(Element element, Set<String> kept) {
        List<String> others = element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(name -> !kept.contains(name))
                .toList();
        others.forEach(element::removeAttr);
    }

    /** Links lead out of the book, and then say where to; or to a step that stands in it, and then say on which page. */
    private void settle(Element link) {
        String address = link.attr("href");
        if (Destination.SCHEMES.stream().anyMatch(scheme -> address.startsWith(scheme + ":"))) {
            sayWhereTo(link, address);
        } else if (page.getElementById(idOf(address)) != null) {
            link.attr("href", "#" + idOf(address));
            link.after(new Element("span").addClass("page-of").attr("href", link.attr("href")));
        } else {
            link.unwrap();
        }
    }

    private static void sayWhereTo(Element link, String address) {
        link.addClass("outside");
        if (address.startsWith("http") && !link.text().equals(address)) {
            link.after(new Element("span").addClass("address").text(" (" + address + ")"));
        }
    }

    /** The id of a step by its address: {@code learn/course/module/lesson#heading} is {@code step.module.lesson}. */
    private static String idOf(String address) {
        String[] parts = address.split("#", 2)[0].split("/", 3);
        return parts.length == 3 && parts[0].equals(StepAddress.ROUTE) ? "step." + parts[2].replace('/', '.') : "#";
    }

    private void writeHead(String style) {
        page.select("html").attr("lang", text.language().toLanguageTag());
        Element head = page.head();
        head.appendElement("title").text(text.title());
        head.appendElement("meta").attr("name", "subject").attr("content", text.subject());
        head.appendElement("style").appendText(style);
        writeOutline(head.appendElement("bookmarks"));
    }

    /** Chapters, and their steps below them. */
    private void writeOutline(Element outline) {
        Element chapter = outline;
        for (Element heading : page.select("h2[id], h3[id]")) {
            boolean begins = heading.normalName().equals("h2");
            Element entry = (begins ? outline : chapter).appendElement("bookmark");
            entry.attr("name", heading.text()).attr("href", "#" + heading.id());
            chapter = begins ? entry : chapter;
        }
    }
}
