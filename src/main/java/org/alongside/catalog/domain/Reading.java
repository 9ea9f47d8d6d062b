package org.alongside.catalog.domain;

import java.util.List;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Editions;

/** What came of reading a course. */
public sealed interface Reading {

    /** Everything worth telling its authors, by file and line. */
    List<Problem> problems();

    /** A course that can be published; its problems are warnings. */
    record Readable(Editions editions, List<Problem> problems) implements Reading {

        public Readable {
            problems = List.copyOf(problems);
        }

        /** In its original language. */
        public Course course() {
            return editions.original();
        }
    }

    /** At least one error; there is no course. */
    record Faulty(List<Problem> problems) implements Reading {

        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
