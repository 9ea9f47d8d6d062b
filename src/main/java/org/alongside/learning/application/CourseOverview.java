package org.alongside.learning.application;

import java.util.Locale;
import java.util.Optional;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.learning.EnrolmentId;
import org.alongside.learning.Headway;

/**
 * A course as one learner sees it: the version they are on, or the current one.
 *
 * @param headway what they have done; nothing before they join
 * @param taking their enrolment, left or not; empty before they join
 */
public record CourseOverview(PublishedCourse published, Headway headway, Optional<EnrolmentId> taking, Stage stage) {

    public CourseSlug slug() {
        return published.course().slug();
    }

    /** The course in the language asked for, or else in its original one. */
    public Course in(Locale language) {
        return published.in(language);
    }

    /** The same with the language of each step. */
    public Reading reading(Locale language) {
        return Reading.of(published, language);
    }

    /** How learner and course stand to each other. */
    public enum Stage {
        /** They have not joined it. */
        NEW,
        /** They are on it. */
        UNDER_WAY,
        /** They have done every step. */
        COMPLETE,
        /** They stepped away from it; everything is kept. */
        LEFT
    }
}
