package org.alongside.catalog.domain;

import java.util.List;

/** Where the courses stand that come with the installation. */
public interface CourseShelf {

    /** Looks now. */
    Contents look();

    /** What is on the shelf. */
    sealed interface Contents {

        /** Courses, by slug; each may have files that were refused. */
        record Courses(List<CourseFiles> courses, List<Problem> misplaced) implements Contents {

            public Courses {
                courses = List.copyOf(courses);
                misplaced = List.copyOf(misplaced);
            }
        }

        /** There is no shelf, and why. */
        record Missing(String reason) implements Contents {}
    }
}
