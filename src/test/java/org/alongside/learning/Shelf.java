package org.alongside.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.CourseSlug;

/** A catalogue that a test fills by hand. */
public class Shelf implements CourseCatalog {

    private final Map<CourseSlug, PublishedCourse> current = new ConcurrentHashMap<>();
    private final Map<CourseVersionId, PublishedCourse> versions = new ConcurrentHashMap<>();

    /** Publishes a version; it is the current one of its course from now on. */
    public PublishedCourse put(PublishedCourse course) {
        current.put(course.course().slug(), course);
        versions.put(course.version(), course);
        return course;
    }

    public void clear() {
        current.clear();
    }

    @Override
    public List<PublishedCourse> courses() {
        return current.values().stream()
                .sorted(Comparator.comparing(course -> course.course().title()))
                .toList();
    }

    @Override
    public Optional<PublishedCourse> current(CourseSlug course) {
        return Optional.ofNullable(current.get(course));
    }

    @Override
    public PublishedCourse version(CourseVersionId version) {
        return Optional.ofNullable(versions.get(version)).orElseThrow(NoSuchElementException::new);
    }
}
