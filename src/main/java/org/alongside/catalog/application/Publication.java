package org.alongside.catalog.application;

import java.util.List;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.domain.Problem;

/** What came of publishing a course. */
sealed interface Publication {

    /** A new version can be learned; its problems are warnings. */
    record Published(CourseVersionId version, int number, List<Problem> warnings) implements Publication {}

    /** The files are those of the current version, so there is nothing new. */
    record Unchanged(CourseVersionId version) implements Publication {}

    /** The course has errors. What was published before stays as it is. */
    record Refused(List<Problem> problems) implements Publication {}
}
