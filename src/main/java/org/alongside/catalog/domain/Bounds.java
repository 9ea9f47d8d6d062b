package org.alongside.catalog.domain;

/** How large a course may be, so that reading one never exhausts the server. */
public final class Bounds {

    /** Files in a course. */
    public static final int FILES = 5_000;

    /** Bytes of a text. */
    public static final int TEXT_BYTES = 2 * 1024 * 1024;

    /** Bytes of a picture or any other file. */
    public static final int PICTURE_BYTES = 10 * 1024 * 1024;

    /** Bytes of all files together. */
    public static final long COURSE_BYTES = 200L * 1024 * 1024;

    /** Characters of a path. */
    public static final int PATH_LENGTH = 200;

    private Bounds() {}

    /** The bound for one file, by its name. */
    public static int bytesOf(String path) {
        return path.endsWith(".md") ? TEXT_BYTES : PICTURE_BYTES;
    }
}
