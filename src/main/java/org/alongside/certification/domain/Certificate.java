package org.alongside.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.alongside.files.FileHash;
import org.alongside.people.PersonId;
import org.alongside.shared.Minutes;
import org.alongside.shared.OrganisationOwned;
import org.alongside.shared.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * The frozen record that a person completed something. Its text and its PDF never change; only its status and the
 * holder's choice about their name do.
 */
@Entity
@Table(name = "certificate")
public class Certificate extends OrganisationOwned {

    /** The longest reason for a revocation, in characters. */
    public static final int MAX_REASON = 500;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "claim_id", nullable = false, updatable = false)
    private UUID claim;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID person;

    @Column(nullable = false, updatable = false)
    private String serial;

    @Column(name = "verification_code", nullable = false, updatable = false)
    private String code;

    @Column(name = "legal_name", nullable = false, updatable = false)
    private String legalName;

    @Column(name = "course_title", nullable = false, updatable = false)
    private String courseTitle;

    @Column(name = "learning_minutes", nullable = false, updatable = false)
    private int minutes;

    @Column(name = "completed_on", nullable = false, updatable = false)
    private LocalDate completedOn;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private Instant issuedAt;

    @Column(name = "organisation_name", nullable = false, updatable = false)
    private String organisationName;

    @Column(name = "signatory_name", nullable = false, updatable = false)
    private String signatoryName;

    @Column(name = "signatory_title", nullable = false, updatable = false)
    private String signatoryTitle;

    @Column(name = "printed_language", nullable = false, updatable = false)
    private String language;

    @Column(name = "pdf_hash", nullable = false, updatable = false)
    private String pdf;

    @Column(name = "name_shown", nullable = false)
    private boolean nameShown;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_reason")
    private @Nullable String revokedReason;

    @SuppressWarnings("NullAway") // the persistence layer fills the fields
    protected Certificate() {}

    /** Freezes what was printed on the sheet for this claim. */
    public Certificate(Claim claim, CertificateSheet sheet, VerificationCode code, FileHash pdf, Instant issuedAt) {
        this.id = TimeOrderedId.next();
        this.claim = claim.id();
        this.person = claim.person().value();
        this.serial = sheet.serial();
        this.code = code.value();
        this.legalName = sheet.legalName();
        this.courseTitle = sheet.courseTitle();
        this.minutes = sheet.minutes();
        this.completedOn = sheet.completedOn();
        this.issuedAt = issuedAt;
        this.organisationName = sheet.organisationName();
        this.signatoryName = sheet.signatoryName();
        this.signatoryTitle = sheet.signatoryTitle();
        this.language = sheet.language().toLanguageTag();
        this.pdf = pdf.value();
    }

    /**
     * Takes back its validity, for good.
     *
     * @param reason for the record, 1 to 500 characters
     */
    public void revoke(String reason, Instant at) {
        if (isRevoked()) {
            throw new IllegalStateException("Already revoked");
        }
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw new IllegalArgumentException("A reason has 1 to " + MAX_REASON + " characters");
        }
        revokedAt = at;
        revokedReason = reason.strip();
    }

    /** The holder's choice: whether those who check see the full name or the initials only. */
    public void showName(boolean shown) {
        nameShown = shown;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public boolean isHeldBy(PersonId somebody) {
        return person.equals(somebody.value());
    }

    public UUID id() {
        return id;
    }

    public UUID claim() {
        return claim;
    }

    public String serial() {
        return serial;
    }

    public VerificationCode code() {
        return new VerificationCode(code);
    }

    public String legalName() {
        return legalName;
    }

    public String courseTitle() {
        return courseTitle;
    }

    public Minutes minutes() {
        return new Minutes(minutes);
    }

    public LocalDate completedOn() {
        return completedOn;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public FileHash pdf() {
        return new FileHash(pdf);
    }

    public boolean isNameShown() {
        return nameShown;
    }
}
