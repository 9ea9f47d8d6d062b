package org.alongside.catalog.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The courses of the current organisation. */
public interface CourseEntries extends Repository<CourseEntry, UUID> {

    /** The course, for whoever publishes it next: others who want to wait until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CourseEntry> findBySlug(String slug);

    CourseEntry save(CourseEntry course);
}
