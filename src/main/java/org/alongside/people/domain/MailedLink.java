package org.alongside.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.people.PersonId;
import org.alongside.shared.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** A link in a letter that lets its reader do one thing, once, for a while. */
@Entity
@Table(name = "mailed_link")
public class MailedLink {

    /** What a link is good for. */
    public enum Purpose {
        /** Setting a new password. */
        PASSWORD,
        /** Showing that the address works. */
        ADDRESS
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Purpose purpose;

    @Column(name = "secret_hash", nullable = false, updatable = false)
    private String secretHash;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    /** For the persistence layer alone. */
    protected MailedLink() {}

    public MailedLink(PersonId person, Purpose purpose, Secret secret, Instant now, Duration lasting) {
        this.id = TimeOrderedId.next();
        this.personId = person.value();
        this.purpose = purpose;
        this.secretHash = secret.hash();
        this.expiresAt = now.plus(lasting);
    }

    public UUID id() {
        return id;
    }

    public PersonId person() {
        return new PersonId(personId);
    }
}
