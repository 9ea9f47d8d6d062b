package org.alongside.catalog.domain.book;

/** Makes a document of a book that can be read on paper, on a screen and by a screen reader. */
public interface BookPrinter {

    /** Characters of the longest body that is printed: some 700 pages, which take about 20 seconds. */
    int MOST_CHARACTERS = 2_000_000;

    /**
     * Prints a book as PDF. Nothing is fetched from anywhere, whatever its text says.
     *
     * @throws IllegalArgumentException for a body that is longer than {@link #MOST_CHARACTERS}
     */
    byte[] print(BookText text);
}
