package org.alongside.catalog.domain.advice;

import java.util.Locale;
import java.util.regex.Pattern;

/** Counts syllables by rules. */
final class Syllables {

    private static final Pattern ENGLISH = Pattern.compile("[aeiouy]+");

    /** A final e, and the e of most endings, does not sound. */
    private static final Pattern SILENT = Pattern.compile(
            "(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeioutdy])ed$"
                    + "|(?<=[^aeiouyscgxzh])e(?=s$)|(?<=[^aeiouyl])e(?=(ly|ful|ness|ment|less|one|times|thing|selves|work|ty)s?$)");

    /** Letters that look like two vowels and sound like one. */
    private static final Pattern TOGETHER = Pattern.compile("(?<!s)ci[aeo]|[tgs]i[aeo]|[gq]u[aeio](?!e)");

    /** Vowels that stand side by side and sound apart. */
    private static final Pattern APART = Pattern.compile("i[ao]|[aeou]ing|ua|uou|io$|crea|quie|ie(?=n[ct])");

    /** Two strong vowels, or a weak one with an accent beside another, are two syllables; all else glides together. */
    private static final Pattern SPANISH = Pattern.compile("[iuü]?[aeoáéó](?:[iuüy](?![aeoáéóíú]))?|[íú]|[iuü]+|y$");

    private Syllables() {}

    static int of(String word, Locale language) {
        String small = word.toLowerCase(language);
        int vowels = language.getLanguage().equals("es") ? spanish(small) : english(small);
        return Math.max(1, vowels);
    }

    private static int english(String word) {
        String sounding = SILENT.matcher(word.replaceAll("['’]", "")).replaceAll("");
        long groups = ENGLISH.matcher(sounding).results().count();
        long apart = APART.matcher(TOGETHER.matcher(sounding).replaceAll("-"))
                .results()
                .count();
        return Math.toIntExact(groups + apart);
    }

    private static int spanish(String word) {
        String sounding = word.replaceAll("([gq])u(?=[eiéí])", "$1");
        return Math.toIntExact(SPANISH.matcher(sounding).results().count());
    }
}
