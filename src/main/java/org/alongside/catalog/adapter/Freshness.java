package org.alongside.catalog.adapter;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a translation was made from the original as it is now. It says so by the first twelve or more digits of the
 * SHA-256 of that text, with lines ended by line feeds.
 */
record Freshness(Manuscript translation, Manuscript original) {

    private static final int DIGITS = 12;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{12,64}");

    void check() {
        Optional<String> noted = translation.settings().text(KnownSettings.ORIGINAL, 64);
        int line = translation.settings().line(KnownSettings.ORIGINAL);
        String hash = original.hash();
        String remedy = "compare it with " + original.name().path() + ", then write \"" + KnownSettings.ORIGINAL + ": "
                + hash.substring(0, DIGITS) + "\" in its front matter";
        if (noted.isEmpty()) {
            translation
                    .margin()
                    .warning(line, "the translation does not say which state of the original it was made from", remedy);
        } else if (!FORM.matcher(noted.get()).matches()) {
            translation.margin().error(line, "\"" + noted.get() + "\" is not the hash of an original", remedy);
        } else if (!hash.startsWith(noted.get())) {
            translation.margin().warning(line, "the original has changed since it was translated", remedy);
        }
    }
}
