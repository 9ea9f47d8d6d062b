package org.alongside.certification.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The counters of the current organisation. */
public interface SerialCounters extends Repository<SerialCounter, UUID> {

    SerialCounter save(SerialCounter counter);

    /** Holds the counter until the transaction ends: certificates of one organisation are numbered one by one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SerialCounter> findByYear(int year);
}
