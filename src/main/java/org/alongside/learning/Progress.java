package org.alongside.learning;

import java.time.Instant;
import java.util.Optional;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.StepAddress;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.shared.Minutes;
import org.alongside.shared.Percent;

/**
 * Where a learner stands on a course.
 *
 * @param here the step that Continue reopens
 * @param hereTitle its title
 * @param moduleTitle the module it is in
 * @param stepsDone how many steps are done, of {@code stepsInAll}
 * @param minutesLeft the sum of the minutes of the steps not yet done
 */
public record Progress(
        EnrolmentId enrolment,
        CourseSlug course,
        CourseVersionId version,
        String courseTitle,
        StepAddress here,
        String hereTitle,
        String moduleTitle,
        int stepsDone,
        int stepsInAll,
        Minutes minutesLeft,
        Optional<Instant> completedAt) {

    /** Steps done of all steps, rounded down: 100 percent is said only of a complete course. */
    public Percent percent() {
        return Percent.of(stepsDone, stepsInAll);
    }
}
