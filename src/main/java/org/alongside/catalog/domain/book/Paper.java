package org.alongside.catalog.domain.book;

import java.util.Locale;
import java.util.Set;

/** The two sizes of paper that printers hold. */
public enum Paper {
    A4("A4"),
    LETTER("letter");

    /** Countries that print on Letter: Unicode CLDR, supplemental data, {@code paperSize}. */
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    private final String css;

    Paper(String css) {
        this.css = css;
    }

    /** By the country of a language. Without one, English goes with Letter and all others with A4. */
    public static Paper usedWith(Locale language) {
        boolean letter = language.getCountry().isEmpty()
                ? language.getLanguage().equals("en")
                : LETTER_COUNTRIES.contains(language.getCountry());
        return letter ? LETTER : A4;
    }

    /** As style sheets call it. */
    public String css() {
        return css;
    }
}
