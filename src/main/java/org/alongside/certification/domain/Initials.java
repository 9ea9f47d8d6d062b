package org.alongside.certification.domain;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The first letters of a name, as shown to those who check where the holder has not agreed to more. */
public final class Initials {

    private Initials() {}

    /** One whole written sign per word, such as "S. E."; scripts without capitals keep their sign. */
    public static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> firstSign(word) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String firstSign(String word) {
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(word);
        return word.substring(0, signs.next());
    }
}
