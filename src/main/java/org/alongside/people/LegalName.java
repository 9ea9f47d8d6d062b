package org.alongside.people;

import java.text.Normalizer;

/**
 * The name printed on certificates and nowhere else: 1 to 200 characters, in any script. Control characters and halves of
 * characters are refused, and so are those that turn the direction of text around them, because they would reorder what
 * is printed. Kept in Unicode's composed form (NFC) with single spaces.
 */
public record LegalName(String value) {

    /** The longest name, in characters. */
    public static final int MAX_LENGTH = 200;

    public LegalName {
        value = normalised(value);
        if (!isOne(value)) {
            throw new IllegalArgumentException("A legal name has 1 to " + MAX_LENGTH + " characters, none of control");
        }
    }

    public static boolean isValid(String text) {
        return isOne(normalised(text));
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
    }

    private static boolean isOne(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= 1 && length <= MAX_LENGTH && text.codePoints().noneMatch(Disturbing::isDisturbing);
    }
}
