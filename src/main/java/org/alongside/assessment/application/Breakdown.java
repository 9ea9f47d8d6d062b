package org.alongside.assessment.application;

import java.math.BigDecimal;
import java.util.List;

/** How it went, part by part. */
public record Breakdown(Kind kind, List<Part> parts) {

    public Breakdown {
        parts = List.copyOf(parts);
    }

    /** What makes the parts. */
    public enum Kind {
        /** The modules that teach what was asked, in the order of the course. */
        MODULE,
        /** The domains that the quiz draws from, in the order it does. */
        DOMAIN
    }

    /**
     * How it went in one part.
     *
     * @param name a module's title, empty for questions that no single module teaches; or a domain such as
     *     {@code ethics}
     * @param outOf how many of its questions are marked; at least one
     * @param lessons to read again, where something was not right yet; the most helpful first, at most five
     */
    public record Part(String name, BigDecimal points, int outOf, List<LessonLink> lessons) {

        public Part {
            lessons = List.copyOf(lessons);
        }

        public boolean isAll() {
            return points.compareTo(BigDecimal.valueOf(outOf)) == 0;
        }
    }
}
