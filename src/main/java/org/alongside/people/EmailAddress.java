package org.alongside.people;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as typed, in lower case and without space around it: at most 254 characters (RFC 5321, section
 * 4.5.3.1.3). Only what could never be delivered is refused; that it works is shown by a letter.
 */
public record EmailAddress(String value) {

    private static final int MAX_LENGTH = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>,;:\"\\\\()\\[\\]\\p{Cntrl}]+@[^\\s@<>,;:\"\\\\()\\[\\]\\p{Cntrl}]+");

    public EmailAddress {
        value = normalised(value);
        if (!isShapedLikeOne(value)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    public static boolean isValid(String text) {
        return isShapedLikeOne(normalised(text));
    }

    private static String normalised(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isShapedLikeOne(String text) {
        return text.length() <= MAX_LENGTH && SHAPE.matcher(text).matches();
    }
}
