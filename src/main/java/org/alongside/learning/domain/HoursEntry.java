package org.alongside.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.learning.Earned;
import org.alongside.learning.EnrolmentId;
import org.alongside.people.PersonId;
import org.alongside.shared.Minutes;
import org.alongside.shared.OrganisationOwned;
import org.alongside.shared.TimeOrderedId;
import org.springframework.data.domain.Persistable;

/** A line of the hours ledger: posted once, never changed. */
@Entity
@Table(name = "hours_entry")
public class HoursEntry extends OrganisationOwned implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(name = "enrolment_id", nullable = false, updatable = false)
    private UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "hours_mode", nullable = false, updatable = false)
    private Earned.Mode mode;

    @Column(nullable = false, updatable = false)
    private String topic;

    @Column(nullable = false, updatable = false)
    private int minutes;

    @Column(name = "earned_on", nullable = false, updatable = false)
    private LocalDate earnedOn;

    @Column(name = "ledger_position", nullable = false, updatable = false)
    private int position;

    /** For the persistence layer only. */
    protected HoursEntry() {}

    /** @param position where it stands among the entries of its enrolment */
    public HoursEntry(PersonId person, Earned earned, int position) {
        id = TimeOrderedId.next();
        personId = person.value();
        enrolmentId = earned.enrolment().value();
        mode = earned.mode();
        topic = earned.topic();
        minutes = earned.minutes().value();
        earnedOn = earned.on();
        this.position = position;
    }

    public Earned earned() {
        return new Earned(new EnrolmentId(enrolmentId), mode, topic, new Minutes(minutes), earnedOn);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always true: an entry is stored once. */
    @Override
    public boolean isNew() {
        return true;
    }
}
