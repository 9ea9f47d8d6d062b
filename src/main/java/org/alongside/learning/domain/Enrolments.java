package org.alongside.learning.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The enrolments of the current organisation. Each question names the person, so that no answer is anyone else's. */
public interface Enrolments extends Repository<Enrolment, UUID> {

    Enrolment save(Enrolment enrolment);

    @Query("select e from Enrolment e where e.personId = :person and e.courseSlug = :course")
    Optional<Enrolment> of(UUID person, String course);

    /** The same, held until the transaction ends: whoever changes an enrolment comes through here, one at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enrolment e where e.personId = :person and e.courseSlug = :course")
    Optional<Enrolment> hold(UUID person, String course);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enrolment e where e.personId = :person and e.courseVersionId = :version")
    Optional<Enrolment> holdOnVersion(UUID person, UUID version);

    /** Those not left, last touched first. */
    @Query("select e from Enrolment e where e.personId = :person and e.leftAt is null order by e.hereAt desc, e.id")
    List<Enrolment> current(UUID person, Limit limit);

    @Query("select e from Enrolment e where e.personId = :person")
    List<Enrolment> all(UUID person, Limit limit);

    /** The version a person is learning on, unless they left. */
    @Query("""
            select e.courseVersionId from Enrolment e
            where e.personId = :person and e.courseSlug = :course and e.leftAt is null
            """)
    Optional<UUID> versionLearnedBy(UUID person, String course);

    @Query("""
            select count(e) > 0 from Enrolment e
            where e.personId = :person and e.courseVersionId = :version and e.leftAt is null
            """)
    boolean learns(UUID person, UUID version);

    @Query("select e.personId from Enrolment e where e.id = :enrolment")
    Optional<UUID> learner(UUID enrolment);

    /** Marks the place. It is one statement of its own, which neither waits for nor disturbs other changes. */
    @Modifying
    @Query(
            "update Enrolment e set e.hereStep = :step, e.hereAt = :now where e.id = :enrolment and e.personId = :person")
    void markPlace(UUID enrolment, UUID person, String step, Instant now);
}
