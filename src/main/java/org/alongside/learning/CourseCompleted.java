package org.alongside.learning;

import java.time.Instant;
import org.alongside.catalog.CourseVersionId;
import org.alongside.people.PersonId;
import org.alongside.shared.Minutes;
import org.alongside.shared.OrganisationId;

/**
 * A learner has done every step of their course version. Published inside the transaction of the last step, once per
 * enrolment.
 *
 * @param minutes self-paced learning time, as computed for the version
 */
public record CourseCompleted(
        OrganisationId organisation,
        EnrolmentId enrolment,
        PersonId person,
        CourseVersionId version,
        Minutes minutes,
        Instant completedAt) {}
