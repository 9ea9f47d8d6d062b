package org.alongside.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A book that is made of a course, for paper, and where browsers find it. */
public enum CourseBook {
    /** For learners: key ideas, and room to write. */
    WORKBOOK("workbook"),
    /** For those who teach: their notes, role plays as maps, and what fits. */
    GUIDE("guide");

    /** The route below which all books are found. */
    public static final String ROUTE = "course-books";

    private final String word;

    CourseBook(String word) {
        this.word = word;
    }

    public static Optional<CourseBook> called(String word) {
        return Arrays.stream(values()).filter(book -> book.word.equals(word)).findFirst();
    }

    /** The word for it in addresses and names of files. */
    public String word() {
        return word;
    }

    /** Relative to the application's root, such as {@code course-books/0197…/workbook.pdf?language=es}. */
    public String address(CourseVersionId version, Locale language) {
        return ROUTE + "/" + version.value() + "/" + word + ".pdf?language=" + language.toLanguageTag();
    }
}
