package org.alongside.catalog.adapter;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The last wall before a browser: lets through the few elements and attributes that this reader writes itself, and
 * nothing else, whatever came before.
 */
final class Sanitiser {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern ANCHOR = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]{1,200}");
    private static final Pattern PICTURE = Pattern.compile(CourseMap.PICTURES + "/[A-Za-z0-9/._-]{1,300}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "em",
                    "strong",
                    "code",
                    "pre",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowElements("a", "img")
            .allowUrlProtocols(Destination.SCHEMES.toArray(String[]::new))
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("target")
            .matching(false, "_blank")
            .onElements("a")
            .allowAttributes("rel")
            .matching(false, "noopener")
            .onElements("a")
            .allowAttributes("src")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img")
            .allowAttributes("loading")
            .matching(false, "lazy")
            .onElements("img")
            .allowAttributes("id")
            .matching(ANCHOR)
            .onElements("h2", "h3", "h4", "h5", "h6")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .toFactory();

    private Sanitiser() {}

    static String clean(String html) {
        return POLICY.sanitize(html).strip();
    }
}
