package org.alongside.catalog.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The courses of the current organisation. */
public interface CourseEntries extends Repository<CourseEntry, UUID> {

    Optional<CourseEntry> findBySlug(String slug);

    CourseEntry save(CourseEntry course);
}
