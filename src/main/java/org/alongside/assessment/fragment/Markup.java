package org.alongside.assessment.fragment;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.catalog.model.SafeHtml;

/**
 * HTML that is safe because of how it is made: a template with a <code>{}</code> for each part, in which every part is
 * escaped unless it is itself markup or has passed the sanitiser.
 */
public record Markup(String html) {

    public static final Markup NONE = new Markup("");

    private static final String HOLE = "{}";

    /**
     * Fills a template.
     *
     * @param parts text, numbers, markup, sanitised HTML, optionals and collections of these
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

    /** The markup if the condition holds, else nothing. */
    public Markup when(boolean condition) {
        return condition ? this : NONE;
    }

    private static String html(Object part) {
        return switch (part) {
            case Markup markup -> markup.html();
            case SafeHtml safe -> safe.value();
            case Optional<?> optional -> optional.map(Markup::html).orElse("");
            case Collection<?> parts -> parts.stream().map(Markup::html).collect(Collectors.joining());
            default -> escaped(part.toString());
        };
    }

    /** For text and for attribute values between double quotes. */
    private static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text.chars().forEach(character -> {
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append((char) character);
            }
        });
        return html.toString();
    }
}
