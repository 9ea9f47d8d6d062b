package org.alongside.people;

import java.text.Normalizer;

/**
 * The name printed on certificates and nowhere else: 1 to 200 characters, in any script, without control characters.
 * Kept in Unicode's composed form (NFC) with single spaces.
 */
public record LegalName(String value) {

    /** The longest name, in characters. */
    public static final int MAX_LENGTH = 200;

    public LegalName {
        value = Normalizer.normalize(value.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
        if (value.isEmpty() || value.codePointCount(0, value.length()) > MAX_LENGTH) {
            throw new IllegalArgumentException("A legal name has 1 to " + MAX_LENGTH + " characters");
        }
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A legal name has no control characters");
        }
    }
}
