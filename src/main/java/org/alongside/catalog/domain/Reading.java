package org.alongside.catalog.domain;

import java.util.List;
import org.alongside.catalog.model.Course;

/** What came of reading a course. */
public sealed interface Reading {

    /** Everything worth telling its authors, by file and line. */
    List<Problem> problems();

    /** A course that can be published; its problems are warnings. */
    record Readable(Course course, List<Problem> problems) implements Reading {

        public Readable {
            problems = List.copyOf(problems);
        }
    }

    /** At least one error; there is no course. */
    record Faulty(List<Problem> problems) implements Reading {

        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
