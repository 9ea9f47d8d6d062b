package org.alongside.catalog.model;

import java.util.regex.Pattern;

/**
 * Names a step within its course: the path of its file without the endings, such as {@code welcome/check} for
 * {@code welcome/check.quiz.md}. At most 200 characters.
 */
public record StepPath(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*");

    public StepPath {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not the path of a step: " + value);
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= 200 && FORM.matcher(text).matches();
    }

    /** The folder it lies in; empty for the folder of the course. */
    public String folder() {
        return value.substring(0, Math.max(0, value.lastIndexOf('/')));
    }
}
