package org.alongside.certification.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The claims of the current organisation. */
public interface Claims extends Repository<Claim, UUID> {

    Claim save(Claim claim);

    boolean existsByEnrolment(UUID enrolment);

    /** Holds the claim until the transaction ends, so that two jobs never issue for it at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Claim> findByEnrolment(UUID enrolment);

    List<Claim> findByPersonOrderByCompletedAtDesc(UUID person, Limit limit);

    /** Holds them, so that whoever wakes them up sees what a job that runs just now has decided. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Claim> findByPersonAndStateIn(UUID person, Collection<Claim.State> states, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Claim> findByState(Claim.State state, Limit limit);
}
