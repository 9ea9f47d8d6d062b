package org.alongside.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * HTML that is safe because of how it is made: a template with a <code>{}</code> for each part, in which every part is
 * escaped, for text and quoted attributes alike, unless it is {@link PageReady} itself.
 */
public record Markup(String html) implements PageReady {

    public static final Markup NONE = new Markup("");

    private static final String HOLE = "{}";

    /**
     * Fills a template.
     *
     * @param parts text, numbers, what is ready for a page, optionals and collections of these
     * @throws IllegalArgumentException if there are not as many parts as holes
     */
    public static Markup of(String template, Object... parts) {
        Iterator<Object> rest = Arrays.asList(parts).iterator();
        StringBuilder html = new StringBuilder(template.length() * 2);
        int from = 0;
        for (int hole = template.indexOf(HOLE); hole >= 0; hole = template.indexOf(HOLE, from)) {
            if (!rest.hasNext()) {
                throw new IllegalArgumentException("A template with more holes than parts");
            }
            html.append(template, from, hole).append(html(rest.next()));
            from = hole + HOLE.length();
        }
        if (rest.hasNext()) {
            throw new IllegalArgumentException("A template with fewer holes than parts");
        }
        return new Markup(html.append(template, from, template.length()).toString());
    }

    /** One after the other, each as a part. */
    public static Markup join(Stream<?> parts) {
        return new Markup(parts.map(Markup::html).collect(Collectors.joining()));
    }

    /** The markup if the condition holds, else nothing. */
    public Markup when(boolean condition) {
        return condition ? this : NONE;
    }

    private static String html(Object part) {
        return switch (part) {
            case PageReady ready -> ready.html();
            case Optional<?> optional -> optional.map(Markup::html).orElse("");
            case Collection<?> parts -> join(parts.stream()).html();
            default -> HtmlUtils.htmlEscape(part.toString(), "UTF-8");
        };
    }
}
