package org.alongside.learning;

import java.util.List;
import org.alongside.people.PersonId;

/** The learning time that counts, typed by mode and topic. Entries are posted once and never changed. */
public interface HoursLedger {

    /**
     * All a person has earned in the current organisation, oldest first; at most 1,000 entries. Open to the person, to
     * those who teach or run the organisation, and to jobs that act for it.
     *
     * @throws org.springframework.security.access.AccessDeniedException for anyone else
     */
    List<Earned> of(PersonId person);

    /**
     * What one enrolment earned, in the order of its course; nothing until the course is complete. Open as
     * {@link #of(PersonId)} is.
     *
     * @throws org.springframework.security.access.AccessDeniedException for anyone else
     */
    List<Earned> on(EnrolmentId enrolment);
}
