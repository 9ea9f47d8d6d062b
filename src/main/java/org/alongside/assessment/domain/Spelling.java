package org.alongside.assessment.domain;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What makes two written answers the same: the letters and digits, whatever their case and accents, with one space where
 * there are more, and without what stands around them. "  Respeto mútuo. " is "respeto mutuo", and a typographer's
 * apostrophe is a typist's. Unicode NFKD is taken apart (UAX 15), marks are dropped, and case is folded by way of upper
 * case, so that ß is ss.
 */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc\u00b4`]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{P}]+|[\\s\\p{P}]+$");

    private Spelling() {}

    static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        String letters = lettersOf(text);
        String bare = AROUND.matcher(letters).replaceAll("");
        return bare.isEmpty() ? letters : bare;
    }

    private static String lettersOf(String text) {
        String apart = Normalizer.normalize(APOSTROPHES.matcher(text).replaceAll("'"), Form.NFKD);
        String dashed = DASHES.matcher(MARKS.matcher(apart).replaceAll("")).replaceAll("-");
        String folded = dashed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }
}
