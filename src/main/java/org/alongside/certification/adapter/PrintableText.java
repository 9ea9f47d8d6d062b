package org.alongside.certification.adapter;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text made ready for paper: composed accents, single plain spaces, nothing that steers instead of showing. */
final class PrintableText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** Soft hyphens, byte order marks and explicit direction overrides; joiners and direction marks stay. */
    private static final Pattern STEERING =
            Pattern.compile("[\\u00AD\\uFEFF\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069]");

    /** Half a character, or one of private meaning: no reader elsewhere could know what it says. */
    private static final Pattern MEANINGLESS = Pattern.compile("[\\p{Cs}\\p{Co}]");

    private PrintableText() {}

    static String of(String text) {
        String whole = MEANINGLESS.matcher(text).replaceAll("\uFFFD");
        String shown = STEERING.matcher(whole).replaceAll("");
        return Normalizer.normalize(SPACES.matcher(shown).replaceAll(" "), Normalizer.Form.NFC)
                .strip();
    }
}
