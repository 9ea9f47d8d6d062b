package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author wrote between the round brackets of a link, before anyone asks whether it is there. */
sealed interface Destination {

    /** Schemes that a link may begin with. All others, such as {@code javascript} or {@code data}, are refused. */
    Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");

    /** To another place on the web. */
    record Outside(String address) implements Destination {}

    /**
     * To a file of the course.
     *
     * @param path relative to the folder of the course
     * @param anchor after the {@code #}; may be empty
     */
    record Inside(String path, String anchor) implements Destination {}

    /** To nowhere. */
    record Refused(String what, String remedy) implements Destination {}

    /** Reads a destination as written in a file of the course. */
    static Destination read(String from, String written) {
        if (written.isEmpty()) {
            return new Refused("the link leads nowhere", "write its address between the round brackets");
        }
        if (Written.STRANGE.matcher(written).find()) {
            return new Refused(
                    "the address of the link holds a blank, a backslash or a control character",
                    "correct the address; write %20 for a blank");
        }
        Matcher scheme = Written.SCHEME.matcher(written);
        return scheme.lookingAt() ? outside(written, scheme.group(1)) : inside(from, written);
    }

    private static Destination outside(String written, String scheme) {
        if (SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            return new Outside(written);
        }
        return new Refused(
                "a link may not begin with \"" + scheme + ":\"", "use https, or the path of a file in this course");
    }

    private static Destination inside(String from, String written) {
        int hash = written.indexOf('#');
        String path = hash < 0 ? written : written.substring(0, hash);
        String anchor = hash < 0 ? "" : written.substring(hash + 1);
        try {
            return resolved(from, decoded(path))
                    .<Destination>map(resolved -> new Inside(resolved, decoded(anchor)))
                    .orElse(Written.LEADS_OUT);
        } catch (IllegalArgumentException malformed) {
            return new Refused("the address of the link is not written correctly at a % sign", "write %25 for %");
        }
    }

    private static Optional<String> resolved(String from, String path) {
        if (path.isEmpty()) {
            return Optional.of(from);
        }
        if (path.startsWith("/")) {
            return Optional.empty();
        }
        Deque<String> walked = new ArrayDeque<>(List.of(from.split("/", -1)));
        walked.removeLast();
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && walked.pollLast() == null) {
                return Optional.empty();
            }
            if (!part.equals("..") && !part.equals(".")) {
                walked.addLast(part);
            }
        }
        return Optional.of(String.join("/", walked));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    }

    /** What to look for. */
    final class Written {

        private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
        private static final Pattern STRANGE = Pattern.compile("[\\s\\\\\\p{Cntrl}\\p{Cf}]");
        private static final Refused LEADS_OUT =
                new Refused("the link leads out of the course folder", "use a path inside it, relative to this file");

        private Written() {}
    }
}
