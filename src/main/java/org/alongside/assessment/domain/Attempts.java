package org.alongside.assessment.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The attempts of the current organisation. */
public interface Attempts extends Repository<Attempt, UUID> {

    /** Writes it to the database at once, so that its answer sheet can refer to it. */
    Attempt saveAndFlush(Attempt attempt);

    /** A person's last attempt at a quiz; its number is how many there were. */
    Optional<Attempt> findFirstByPersonIdAndCourseVersionIdAndQuizPathOrderByNumberDesc(
            UUID personId, UUID courseVersionId, String quizPath);

    /** Holds an attempt until the transaction ends, so that it ends once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.id = :id")
    Optional<Attempt> hold(UUID id);
}
