package org.alongside.catalog.domain;

import java.util.Optional;
import org.alongside.catalog.text.WrittenPage;

/** Opens the text of a course for change, and writes it back. */
public interface CourseWriter {

    /**
     * A page by its parts, or nothing for a file that is no text of a course.
     *
     * @throws IllegalArgumentException for a path that is not among the files
     */
    Optional<WrittenPage> open(CourseFiles files, String path);

    /**
     * The same course with a page changed, or with a new one. What is the same as before keeps its bytes, down to each
     * setting, question and scene.
     */
    CourseFiles write(CourseFiles files, String path, WrittenPage page);
}
