package org.alongside.people;

import java.text.Normalizer;

/**
 * What others in the house call a person: 1 to 80 characters of any script, composed (NFC), with single spaces. Control
 * characters and those that turn the direction of the text around them are refused.
 */
public record DisplayName(String value) {

    /** The longest name, in characters. */
    public static final int MAX_LENGTH = 80;

    public DisplayName {
        value = normalised(value);
        if (!isOne(value)) {
            throw new IllegalArgumentException("A display name has 1 to " + MAX_LENGTH + " characters");
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
