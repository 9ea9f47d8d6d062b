package org.alongside.catalog.domain;

import java.util.regex.Pattern;

/**
 * Something an author should change, said so that they can.
 *
 * @param path the file, relative to the folder of the course
 * @param line counts from 1
 * @param what is wrong, in plain words
 * @param remedy what to do about it
 */
public record Problem(String path, int line, String what, String remedy, Severity severity) {

    /** Author text ends up in logs and terminals: nothing in it may move a cursor or forge a line. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]");

    public Problem {
        path = visible(path);
        what = visible(what);
        remedy = visible(remedy);
        if (line < 1) {
            throw new IllegalArgumentException("Lines count from 1, not from " + line);
        }
    }

    /** How much a problem weighs. */
    public enum Severity {
        /** The course cannot be published. */
        ERROR,
        /** It can, and something would be better. */
        WARNING
    }

    public static Problem error(String path, int line, String what, String remedy) {
        return new Problem(path, line, what, remedy, Severity.ERROR);
    }

    public static Problem warning(String path, int line, String what, String remedy) {
        return new Problem(path, line, what, remedy, Severity.WARNING);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The same problem, told by somebody who stands in a folder above. */
    public Problem below(String folder) {
        return new Problem(folder + "/" + path, line, what, remedy, severity);
    }

    /** As {@code file:line: what; remedy}, which editors and terminals know how to open. */
    @Override
    public String toString() {
        return path + ":" + line + ": " + what + "; " + remedy;
    }

    private static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("?");
    }
}
