package org.alongside.catalog;

import java.util.Locale;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Editions;

/**
 * A course as published.
 *
 * @param number counts the versions of this course from 1
 * @param contentHash SHA-256 over the paths and bytes of all its files, in hexadecimal
 * @param editions in all its languages
 */
public record PublishedCourse(CourseVersionId version, int number, String contentHash, Editions editions) {

    /** A course in one language. */
    public PublishedCourse(CourseVersionId version, int number, String contentHash, Course course) {
        this(version, number, contentHash, Editions.only(course));
    }

    /** In its original language. */
    public Course course() {
        return editions.original();
    }

    /** In the language asked for, where it is there; else in the original one. */
    public Course in(Locale language) {
        return editions.in(language);
    }
}
