package org.alongside.catalog.application;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.alongside.catalog.CourseBook;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Course;
import org.alongside.organisation.MembershipDesk;
import org.alongside.organisation.Role;
import org.springframework.stereotype.Service;

/** Prints the books of courses: workbooks for members, guides for those who teach. */
@Service
public class PrintingBooks {

    private final CourseCatalog catalog;
    private final MembershipDesk desk;
    private final PrintShop shop;

    PrintingBooks(CourseCatalog catalog, MembershipDesk desk, PrintShop shop) {
        this.catalog = catalog;
        this.desk = desk;
        this.shop = shop;
    }

    /**
     * A book of a version of a course.
     *
     * @param language in which it is wanted; in the original one where the course does not speak it
     * @throws org.springframework.security.access.AccessDeniedException for a guide, to those who do not teach; for a
     *     workbook, to strangers
     */
    public PrintedBook print(CourseBook book, CourseVersionId version, Optional<Locale> language) {
        desk.require(readers(book));
        return find(version).map(course -> print(book, course, language)).orElseGet(PrintedBook.NoSuchCourse::new);
    }

    private PrintedBook print(CourseBook book, PublishedCourse published, Optional<Locale> language) {
        Course course = language.map(published::in).orElseGet(published::course);
        return shop.print(new PrintShop.Order(book, course, published.contentHash()));
    }

    private static Role[] readers(CourseBook book) {
        return switch (book) {
            case WORKBOOK -> Role.values();
            case GUIDE -> new Role[] {Role.INSTRUCTOR, Role.ADMINISTRATOR};
        };
    }

    private Optional<PublishedCourse> find(CourseVersionId version) {
        try {
            return Optional.of(catalog.version(version));
        } catch (NoSuchElementException notHere) {
            return Optional.empty();
        }
    }
}
