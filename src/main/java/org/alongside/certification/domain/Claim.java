package org.alongside.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.learning.EnrolmentId;
import org.alongside.people.PersonId;
import org.alongside.shared.Minutes;
import org.alongside.shared.OrganisationOwned;
import org.alongside.shared.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** A completed course that earns a certificate: at most one per enrolment, and it says what it waits for. */
@Entity
@Table(name = "certificate_claim")
public class Claim extends OrganisationOwned {

    /** What a claim waits for. */
    public enum State {
        /** Its certificate is being made. */
        DUE,
        /** The learner has not given a legal name yet. */
        WAITS_FOR_LEGAL_NAME,
        /** The legal name has characters that no font here can draw, and a box on a certificate helps nobody. */
        WAITS_FOR_LETTERS,
        /** The installation has no public address yet, so that nobody could check the certificate. */
        WAITS_FOR_PUBLIC_ADDRESS,
        /** The certificate exists. */
        SETTLED
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "enrolment_id", nullable = false, updatable = false)
    private UUID enrolment;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID person;

    @Column(name = "course_title", nullable = false, updatable = false)
    private String courseTitle;

    @Column(name = "learning_minutes", nullable = false, updatable = false)
    private int minutes;

    @Column(name = "completed_at", nullable = false, updatable = false)
    private Instant completedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "claim_state", nullable = false)
    private State state;

    @SuppressWarnings("NullAway") // the persistence layer fills the fields
    protected Claim() {}

    public Claim(EnrolmentId enrolment, PersonId person, String courseTitle, Minutes minutes, Instant completedAt) {
        this.id = TimeOrderedId.next();
        this.enrolment = enrolment.value();
        this.person = person.value();
        this.courseTitle = courseTitle;
        this.minutes = minutes.value();
        this.completedAt = completedAt;
        this.state = State.DUE;
    }

    public void waitFor(State reason) {
        if (state == State.SETTLED) {
            throw new IllegalStateException("The certificate exists already; nothing is waited for");
        }
        state = reason;
    }

    public void settle() {
        state = State.SETTLED;
    }

    public boolean waitsFor(State reason) {
        return state == reason;
    }

    public boolean isSettled() {
        return state == State.SETTLED;
    }

    public UUID id() {
        return id;
    }

    public EnrolmentId enrolment() {
        return new EnrolmentId(enrolment);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public String courseTitle() {
        return courseTitle;
    }

    public Minutes minutes() {
        return new Minutes(minutes);
    }

    public Instant completedAt() {
        return completedAt;
    }

    public State state() {
        return state;
    }
}
