package org.alongside.catalog.application;

/** What came of asking for a book. */
public sealed interface PrintedBook {

    /**
     * A PDF.
     *
     * @param name of the file to keep it in, without its ending
     */
    record Ready(String name, byte[] pdf) implements PrintedBook {}

    /** This organisation has no such version of a course. */
    record NoSuchCourse() implements PrintedBook {}

    /** The course is longer than can be printed as one book. */
    record TooLong() implements PrintedBook {}

    /** Others are being printed. It will be there in a little while. */
    record Busy() implements PrintedBook {}
}
