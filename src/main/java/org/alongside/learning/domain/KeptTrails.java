package org.alongside.learning.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The trails through scenarios on the enrolments of the current organisation. */
public interface KeptTrails extends Repository<KeptTrail, KeptTrail.Key> {

    KeptTrail save(KeptTrail trail);

    /** Those of one enrolment under any of these names, last followed first. */
    @Query("""
            select t from KeptTrail t where t.key.enrolmentId = :enrolment and t.key.stepPath in :scenarios
            order by t.updatedAt desc, t.key.stepPath
            """)
    List<KeptTrail> on(UUID enrolment, Collection<String> scenarios);
}
