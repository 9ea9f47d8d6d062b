package org.alongside.assessment.application;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What somebody typed, as it can be kept: lines end in one way, and no character stands there that nobody can see. */
final class Typed {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private Typed() {}

    static String kept(String text) {
        String lines = LINE_ENDS.matcher(text).replaceAll("\n");
        String seen = UNSEEN.matcher(lines).replaceAll("");
        // Halves of characters, which no database takes, become question marks on this way.
        return new String(seen.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
