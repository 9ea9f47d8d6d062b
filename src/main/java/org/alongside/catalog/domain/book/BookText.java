package org.alongside.catalog.domain.book;

import java.util.Locale;
import org.alongside.catalog.CourseBook;
import org.alongside.catalog.model.Course;
import org.alongside.shared.Markup;

/**
 * All that stands in a book, before it is printed. Chapters are headings of the second level, their parts of the
 * third; both have an id by which the printer finds them for its outline.
 *
 * @param title for the list of open documents
 * @param subject one sentence on what it is
 * @param body below the head
 */
public record BookText(String title, String subject, Locale language, Paper paper, Markup body) {

    /** The book of a course, in the language of that course. */
    public static BookText of(CourseBook book, Course course) {
        Typescript typescript = new Typescript(book, course);
        Markup body = switch (book) {
            case WORKBOOK -> new Workbook(course, typescript).body();
            case GUIDE -> new FacilitatorsGuide(course, typescript).body();
        };
        return new BookText(
                typescript.title(), course.summary(), course.language(), Paper.usedWith(course.language()), body);
    }

    /** The name of the file to keep a book in, without its ending, such as {@code small-steps-workbook-en}. */
    public static String nameOf(CourseBook book, Course course) {
        return course.slug().value() + "-" + book.word() + "-"
                + course.language().toLanguageTag();
    }
}
