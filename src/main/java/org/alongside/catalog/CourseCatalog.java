package org.alongside.catalog;

import java.util.List;
import java.util.Optional;
import org.alongside.catalog.model.CourseSlug;

/** The published courses of the current organisation. Versions are parsed once and kept. */
public interface CourseCatalog {

    /** The current version of each course, by title; at most 500. */
    List<PublishedCourse> courses();

    /** The current version of one course. */
    Optional<PublishedCourse> current(CourseSlug course);

    /**
     * One version, current or not: what a learner who started on it keeps.
     *
     * @throws java.util.NoSuchElementException if this organisation has no such version
     */
    PublishedCourse version(CourseVersionId version);
}
