package org.alongside.learning.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.catalog.model.SafeHtml;
import org.springframework.web.util.HtmlUtils;

/** HTML of our own making around texts that are not: whatever is put in is escaped. */
record Markup(String html) {

    static final Markup NOTHING = new Markup("");

    private static final String PLACE = "{}";

    /**
     * Fills the places {@code {}} of a template in turn. Other markup and what has passed the sanitiser stand as they
     * are; everything else is escaped, for text and attributes alike.
     */
    static Markup of(String template, Object... parts) {
        StringBuilder html = new StringBuilder(template.length() + 32 * parts.length);
        int from = 0;
        for (Object part : parts) {
            int place = template.indexOf(PLACE, from);
            html.append(template, from, place).append(safe(part));
            from = place + PLACE.length();
        }
        return new Markup(html.append(template, from, template.length()).toString());
    }

    static Markup join(Stream<Markup> parts) {
        return new Markup(parts.map(Markup::html).collect(Collectors.joining()));
    }

    Markup onlyIf(boolean wanted) {
        return wanted ? this : NOTHING;
    }

    private static String safe(Object part) {
        return switch (part) {
            case Markup markup -> markup.html();
            case SafeHtml sanitised -> sanitised.value();
            default -> HtmlUtils.htmlEscape(part.toString(), "UTF-8");
        };
    }
}
