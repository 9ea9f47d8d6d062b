package org.alongside.people.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Everybody with an account. */
public interface Persons extends Repository<Person, UUID> {

    /** Written at once, so that whoever hears of a newcomer in the same transaction finds them. */
    Person saveAndFlush(Person person);

    Optional<Person> findById(UUID id);

    List<Person> findAllByIdIn(Collection<UUID> ids);

    Optional<Person> findByConfirmedEmail(String email);

    /** Accounts that claim an address, the oldest first. */
    List<Person> findByEmailOrderByCreatedAtAscIdAsc(String email, Limit limit);

    /** Accounts that claim an address, the newest first. */
    List<Person> findByEmailOrderByCreatedAtDescIdDesc(String email, Limit limit);
}
