package org.alongside.people.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Links that wait in letters. A used one is gone. */
public interface MailedLinks extends Repository<MailedLink, UUID> {

    MailedLink save(MailedLink link);

    Optional<MailedLink> findBySecretHashAndPurposeAndExpiresAtAfter(
            String secretHash, MailedLink.Purpose purpose, Instant now);

    /** Takes a link out of use. Of two who try at once, one is told 1 and the other 0. */
    @Modifying
    @Query("delete from MailedLink l where l.id = :id")
    int use(UUID id);

    /** Takes every link of a person with this purpose out of use. */
    @Modifying
    @Query("delete from MailedLink l where l.personId = :person and l.purpose = :purpose")
    int useAll(UUID person, MailedLink.Purpose purpose);

    @Modifying
    @Query("delete from MailedLink l where l.expiresAt <= :now")
    int removeExpired(Instant now);
}
