package org.alongside.catalog.model;

import java.util.regex.Pattern;

/** The folder name of a course, and its name in addresses: lower-case letters, digits and single hyphens, 1 to 80. */
public record CourseSlug(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public CourseSlug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a course slug: " + value);
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= 80 && FORM.matcher(text).matches();
    }
}
