package org.alongside.learning.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The lines of the current organisation's hours ledger. */
public interface HoursEntries extends Repository<HoursEntry, UUID> {

    HoursEntry save(HoursEntry entry);

    @Query("select h from HoursEntry h where h.personId = :person order by h.earnedOn, h.enrolmentId, h.position")
    List<HoursEntry> of(UUID person, Limit limit);

    @Query("select h from HoursEntry h where h.enrolmentId = :enrolment order by h.position")
    List<HoursEntry> on(UUID enrolment);
}
