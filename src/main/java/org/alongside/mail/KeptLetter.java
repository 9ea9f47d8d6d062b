package org.alongside.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** A letter in the outbox: waiting, or sent. */
@Entity
@Table(name = "letter")
class KeptLetter {

    private static final String NOTHING = "";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false, updatable = false)
    private String recipient;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false)
    private String body;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    /** For the persistence layer alone. */
    protected KeptLetter() {}

    KeptLetter(Letter letter, Instant now) {
        this.id = TimeOrderedId.next();
        this.recipient = letter.to();
        this.subject = letter.subject();
        this.body = letter.text();
        this.writtenAt = now;
    }

    UUID id() {
        return id;
    }

    Letter letter() {
        return new Letter(recipient, subject, body);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** Once sent, nobody needs the text here any more; it may hold links that open an account. */
    void sent(Instant now) {
        this.sentAt = now;
        this.body = NOTHING;
    }
}
