package org.alongside.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.people.PersonId;
import org.alongside.shared.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * A browser in which a person signed in. Its secret does not rotate: rotating ones take parallel requests after a restart
 * for theft.
 */
@Entity
@Table(name = "device")
public class Device {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(name = "secret_hash", nullable = false, updatable = false)
    private String secretHash;

    @Column(name = "device_name", nullable = false, updatable = false)
    private String name;

    @Column(name = "signed_in_at", nullable = false, updatable = false)
    private Instant signedInAt;

    @Column(name = "last_used_at", nullable = false)
    private Instant lastUsedAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    /** For the persistence layer alone. */
    protected Device() {}

    public Device(PersonId person, Secret secret, String name, Instant now, Duration lasting) {
        this.id = TimeOrderedId.next();
        this.personId = person.value();
        this.secretHash = secret.hash();
        this.name = name;
        this.signedInAt = now;
        this.lastUsedAt = now;
        this.expiresAt = now.plus(lasting);
    }

    public UUID id() {
        return id;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public String name() {
        return name;
    }

    public Instant signedInAt() {
        return signedInAt;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }
}
