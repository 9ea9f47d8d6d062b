package org.alongside.catalog;

import org.alongside.catalog.model.Course;

/**
 * A course as published.
 *
 * @param number counts the versions of this course from 1
 * @param contentHash SHA-256 over the paths and bytes of all its files, in hexadecimal
 */
public record PublishedCourse(CourseVersionId version, int number, String contentHash, Course course) {}
