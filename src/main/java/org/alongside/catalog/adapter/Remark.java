package org.alongside.catalog.adapter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;

/** A comment in which an author says something of a question or a scene: names and values, each ended by a semicolon. */
final class Remark {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 100;
    private static final int BARE = "<!---->".length();

    private final HtmlBlock comment;
    private final Margin margin;
    private final Map<String, String> values = new TreeMap<>();

    /**
     * Reads a comment.
     *
     * @param known what it can say
     * @param thing what it is said of, with an article
     * @param remedy shows the form
     */
    Remark(HtmlBlock comment, Set<String> known, String thing, String remedy, Margin margin) {
        this.comment = comment;
        this.margin = margin;
        String inside = comment.getLiteral().strip();
        if (!inside.startsWith("<!--") || !inside.endsWith("-->") || inside.length() < BARE) {
            margin.error(comment, "text stands beside the comment of " + thing, remedy);
            return;
        }
        Arrays.stream(inside.substring(4, inside.length() - 3).split(";"))
                .filter(part -> !part.isBlank())
                .forEach(part -> read(part, known, thing, remedy));
    }

    private void read(String part, Set<String> known, String thing, String remedy) {
        int colon = part.indexOf(':');
        String name = (colon < 0 ? part : part.substring(0, colon)).strip();
        String value = colon < 0 ? "" : part.substring(colon + 1).strip();
        if (!known.contains(name) || value.isEmpty()) {
            margin.error(comment, "\"" + part.strip() + "\" is not something " + thing + "'s comment can say", remedy);
        } else if (values.put(name, value) != null) {
            margin.error(comment, "\"" + name + "\" is said twice", "keep one of the two");
        }
    }

    /** What stands behind a name, taken apart at the commas. */
    List<String> list(String name) {
        return Optional.ofNullable(values.get(name)).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    List<String> competencies() {
        return Tagging.checked(list("competency"), Nodes.line(comment), margin);
    }

    /** A short name. */
    Optional<String> name(String what) {
        Optional<String> name = Optional.ofNullable(values.get(what));
        name.ifPresent(text -> checkName(what, text));
        return name;
    }

    List<String> names(String what) {
        List<String> names = list(what);
        names.forEach(text -> checkName(what, text));
        return names;
    }

    private void checkName(String what, String name) {
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            margin.error(
                    comment,
                    "the " + what + " \"" + name + "\" has other signs than lower-case letters, digits and hyphens",
                    "write it like a-short-name");
        }
    }
}
