package org.alongside.catalog.domain.advice;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that a house would rather not use, each with what it would say instead and why. Suggestions, not rules. */
public record HouseStyle(List<Entry> entries) {

    /** A house without preferences. */
    public static final HouseStyle NONE = new HouseStyle(List.of());

    public HouseStyle {
        entries = List.copyOf(entries);
    }

    /**
     * One word or phrase.
     *
     * @param language in which it is watched for
     * @param words as written; found in any case, as whole words
     * @param instead what could stand there
     * @param because why, in one short sentence
     */
    public record Entry(Locale language, String words, String instead, String because) {

        boolean isIn(Locale other) {
            return language.getLanguage().equals(other.getLanguage());
        }

        Pattern pattern() {
            String spaced = Pattern.quote(words).replace(" ", "\\E\\s+\\Q");
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
            return Pattern.compile("(?<!\\w)" + spaced + "(?!\\w)", flags);
        }
    }
}
