package org.alongside.people.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The browsers in which people are signed in. */
public interface Devices extends Repository<Device, UUID> {

    Device save(Device device);

    Optional<Device> findBySecretHashAndExpiresAtAfter(String secretHash, Instant now);

    List<Device> findByPersonIdAndExpiresAtAfterOrderByLastUsedAtDesc(UUID person, Instant now, Limit limit);

    /** The generation of sessions that a person has now, if this is still a device of theirs. */
    @Query("select p.sessionGeneration from Person p, Device d"
            + " where d.id = :id and d.personId = :person and d.expiresAt > :now and p.id = d.personId")
    Optional<Integer> generationAt(UUID id, UUID person, Instant now);

    /** By one statement, so that two requests at once do not stand in each other's way. */
    @Modifying
    @Query("update Device d set d.lastUsedAt = :now where d.id = :id")
    int used(UUID id, Instant now);

    @Modifying
    @Query("delete from Device d where d.id = :id and d.personId = :person")
    int remove(UUID id, UUID person);

    @Modifying
    @Query("delete from Device d where d.personId = :person")
    int removeAllOf(UUID person);

    @Modifying
    @Query("delete from Device d where d.expiresAt <= :now")
    int removeExpired(Instant now);
}
