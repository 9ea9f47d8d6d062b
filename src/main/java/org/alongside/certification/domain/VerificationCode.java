package org.alongside.certification.domain;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What proves that somebody holds a certificate in their hands: 128 random bits, written as 26 characters of Crockford's
 * base 32, which leaves out letters that look like digits (https://www.crockford.com/base32.html).
 */
public record VerificationCode(String value) {

    private static final int BITS = 128;
    private static final int LENGTH = 26;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public VerificationCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a verification code");
        }
    }

    public static VerificationCode random(SecureRandom random) {
        BigInteger bits = new BigInteger(BITS, random);
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = LENGTH - 1; i >= 0; i--) {
            code.append(ALPHABET.charAt(bits.shiftRight(5 * i).intValue() & 31));
        }
        return new VerificationCode(code.toString());
    }

    /** Reads what a person typed: case, hyphens and spaces do not matter, O is 0, I and L are 1. */
    public static Optional<VerificationCode> read(String typed) {
        String tidy = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(tidy).matches() ? Optional.of(new VerificationCode(tidy)) : Optional.empty();
    }

    /** For reading aloud and typing: groups of four, such as {@code 7F3K-9M2Q-…}. */
    public String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }
}
