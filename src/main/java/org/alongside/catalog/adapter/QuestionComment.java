package org.alongside.catalog.adapter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.catalog.model.Question;
import org.commonmark.node.HtmlBlock;

/**
 * What the comment below a question says of it.
 *
 * @param key its lasting name; empty until somebody gives it one
 */
record QuestionComment(Optional<String> key, Question.Tags tags) {

    static final QuestionComment NONE =
            new QuestionComment(Optional.empty(), new Question.Tags(List.of(), Optional.empty()));

    private static final Set<String> KNOWN = Set.of("key", "competency", "domain", "formerly");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 100;
    private static final String FORM = "write it as <!-- key: a-short-name; competency: samhsa:1.2; domain: ethics -->";

    static QuestionComment read(HtmlBlock comment, Margin margin) {
        String inside = comment.getLiteral().strip();
        if (!inside.startsWith("<!--") || !inside.endsWith("-->") || inside.length() < 7) {
            margin.error(comment, "text stands beside the comment of a question", FORM);
            return NONE;
        }
        Map<String, String> values = new HashMap<>();
        Arrays.stream(inside.substring(4, inside.length() - 3).split(";"))
                .filter(part -> !part.isBlank())
                .forEach(part -> readPart(part, values, comment, margin));
        return new QuestionComment(
                named("key", values, comment, margin),
                new Question.Tags(competencies(values, comment, margin), named("domain", values, comment, margin)));
    }

    private static void readPart(String part, Map<String, String> values, HtmlBlock comment, Margin margin) {
        int colon = part.indexOf(':');
        String name = (colon < 0 ? part : part.substring(0, colon)).strip();
        String value = colon < 0 ? "" : part.substring(colon + 1).strip();
        if (!KNOWN.contains(name) || value.isEmpty()) {
            margin.error(comment, "\"" + part.strip() + "\" is not something a question's comment can say", FORM);
        } else if (values.put(name, value) != null) {
            margin.error(comment, "\"" + name + "\" is said twice", "keep one of the two");
        }
    }

    private static List<String> competencies(Map<String, String> values, HtmlBlock comment, Margin margin) {
        List<String> codes = Optional.ofNullable(values.get("competency")).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .toList();
        return Tagging.checked(codes, Nodes.line(comment), margin);
    }

    private static Optional<String> named(String what, Map<String, String> values, HtmlBlock comment, Margin margin) {
        Optional<String> name = Optional.ofNullable(values.get(what));
        if (name.filter(text ->
                        text.length() > LONGEST_KEY || !NAME.matcher(text).matches())
                .isPresent()) {
            margin.error(
                    comment,
                    "the " + what + " \"" + name.get()
                            + "\" has other signs than lower-case letters, digits and hyphens",
                    "write it like a-short-name");
        }
        return name;
    }
}
