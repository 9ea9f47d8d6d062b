package org.alongside.learning.domain;

/**
 * What a reflection says, as of one change.
 *
 * @param sequence counts the changes to one reflection, across tabs and devices, from 1
 * @param text at most 20,000 UTF-16 code units, any of them but NUL, which databases refuse
 */
public record Writing(long sequence, String text) {

    /** The longest text, in UTF-16 code units as browsers count them. */
    public static final int MAX_LENGTH = 20_000;

    /** The largest whole number that a browser counts to exactly: 2⁵³ − 1. */
    public static final long MAX_SEQUENCE = (1L << 53) - 1;

    public Writing {
        if (!isValid(sequence, text)) {
            throw new IllegalArgumentException(
                    "Not a change to a reflection: number " + sequence + " with " + text.length() + " characters");
        }
    }

    public static boolean isValid(long sequence, String text) {
        return sequence >= 1 && sequence <= MAX_SEQUENCE && text.length() <= MAX_LENGTH && text.indexOf('\0') < 0;
    }
}
