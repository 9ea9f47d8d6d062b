package org.alongside.learning.application;

import java.util.Optional;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Course;
import org.alongside.learning.Headway;
import org.alongside.learning.Progress;

/**
 * A course as one learner sees it: the version they are on, or the current one.
 *
 * @param headway what they have done; nothing before they join
 * @param taking where they stand, left or not; empty before they join
 */
public record CourseOverview(PublishedCourse published, Headway headway, Optional<Progress> taking, Stage stage) {

    public Course course() {
        return published.course();
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
