package org.alongside.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.people.DisplayName;
import org.alongside.people.EmailAddress;
import org.alongside.people.LegalName;
import org.alongside.people.PersonId;
import org.alongside.people.Profile;
import org.alongside.people.ReadingSettings;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account. Whoever signs up claims an e-mail address; it belongs to the one account that confirmed it.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false, updatable = false)
    private String email;

    @Column(name = "confirmed_email")
    private @Nullable String confirmedEmail;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "session_generation", nullable = false)
    private int sessionGeneration;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(name = "legal_name")
    private @Nullable String legalName;

    @Column(nullable = false)
    private String language;

    @Column(name = "time_zone", nullable = false)
    private String timeZone;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_size", nullable = false)
    private ReadingSettings.TextSize textSize;

    @Enumerated(EnumType.STRING)
    @Column(name = "line_spacing", nullable = false)
    private ReadingSettings.LineSpacing lineSpacing;

    @Enumerated(EnumType.STRING)
    @Column(name = "column_width", nullable = false)
    private ReadingSettings.ColumnWidth columnWidth;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReadingSettings.Colours colours;

    @Column(name = "less_motion", nullable = false)
    private boolean lessMotion;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** For the persistence layer alone. */
    protected Person() {}

    public Person(
            EmailAddress email,
            DisplayName displayName,
            String passwordHash,
            Locale language,
            ZoneId zone,
            Instant now) {
        this.id = PersonId.next().value();
        this.email = email.value();
        this.displayName = displayName.value();
        this.passwordHash = passwordHash;
        this.language = language.toLanguageTag();
        this.timeZone = zone.getId();
        this.createdAt = now;
        read(ReadingSettings.USUAL);
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public boolean holdsItsAddress() {
        return confirmedEmail != null;
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Sessions of an earlier generation have ended. */
    public int sessionGeneration() {
        return sessionGeneration;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public ReadingSettings reading() {
        return new ReadingSettings(textSize, lineSpacing, columnWidth, colours, lessMotion);
    }

    public Profile profile() {
        return new Profile(
                id(),
                email,
                displayName,
                Optional.ofNullable(legalName).map(LegalName::new),
                language(),
                ZoneId.of(timeZone));
    }

    public void callThem(DisplayName name) {
        this.displayName = name.value();
    }

    public void certifyAs(LegalName name) {
        this.legalName = name.value();
    }

    public void speak(Locale locale) {
        this.language = locale.toLanguageTag();
    }

    public void liveIn(ZoneId zone) {
        this.timeZone = zone.getId();
    }

    public final void read(ReadingSettings settings) {
        this.textSize = settings.text();
        this.lineSpacing = settings.lines();
        this.columnWidth = settings.column();
        this.colours = settings.colours();
        this.lessMotion = settings.lessMotion();
    }

    /** A letter to the address was read. The database refuses a second holder of one address. */
    public void confirmEmail() {
        this.confirmedEmail = email;
    }

    /** A new password ends every session there is, because somebody else may hold one. */
    public void changePassword(String hash) {
        this.passwordHash = hash;
        endSessions();
    }

    public void endSessions() {
        this.sessionGeneration++;
    }
}
