package org.alongside.learning.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The steps done on the enrolments of the current organisation. */
public interface StepsDone extends Repository<StepDone, StepDone.Key> {

    StepDone save(StepDone fact);

    @Query("select s.key.stepPath from StepDone s where s.key.enrolmentId = :enrolment")
    List<String> pathsOn(UUID enrolment);

    /** Of several enrolments by one query. */
    @Query("select s from StepDone s where s.key.enrolmentId in :enrolments")
    List<StepDone> onAll(Collection<UUID> enrolments);
}
