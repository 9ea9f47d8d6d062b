package org.alongside.catalog.domain;

import org.alongside.catalog.CourseVersionId;

/** Understands the course format. */
public interface CourseReader {

    /**
     * Reads and checks a course; whatever the bytes, it answers.
     *
     * @param version under which its pictures can be fetched
     */
    Reading read(CourseFiles files, CourseVersionId version);
}
