package org.alongside.catalog.domain;

import java.util.List;
import java.util.SortedSet;
import org.alongside.catalog.model.CourseSlug;

/**
 * The files of one course, wherever they lie. Paths are relative to the folder of the course, with forward slashes.
 * The same path gives the same bytes each time.
 */
public interface CourseFiles {

    CourseSlug slug();

    SortedSet<String> paths();

    /**
     * The bytes of a file.
     *
     * @throws IllegalArgumentException for a path that is not among {@link #paths()}
     */
    byte[] bytes(String path);

    /** What was there and could not be taken, such as a file too large, and why. */
    default List<Problem> refused() {
        return List.of();
    }
}
