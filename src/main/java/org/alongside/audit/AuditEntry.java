package org.alongside.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.shared.OrganisationOwned;
import org.alongside.shared.TimeOrderedId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One deed: when, by whom, to what. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry extends OrganisationOwned {

    private static final int MAX_LENGTH = 80;

    @Id
    private UUID id;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    @Column(updatable = false)
    private @Nullable UUID actor;

    @Column(nullable = false, updatable = false)
    private String deed;

    @Column(nullable = false, updatable = false)
    private String subject;

    /** For the persistence layer alone. */
    protected AuditEntry() {}

    /** An entry without an actor was caused by a job. */
    AuditEntry(String deed, String subject, @Nullable UUID actor, Instant now) {
        this.id = TimeOrderedId.next();
        this.deed = requireShort(deed);
        this.subject = requireShort(subject);
        this.actor = actor;
        this.notedAt = now;
    }

    private static String requireShort(String text) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("An entry holds 1 to " + MAX_LENGTH + " characters, not: " + text);
        }
        return text;
    }
}
