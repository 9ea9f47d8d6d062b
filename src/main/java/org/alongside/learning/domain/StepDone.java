package org.alongside.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.EnrolmentId;
import org.alongside.shared.OrganisationOwned;
import org.springframework.data.domain.Persistable;

/** The fact that a step is done: noted once, never taken back. */
@Entity
@Table(name = "step_done")
public class StepDone extends OrganisationOwned implements Persistable<StepDone.Key> {

    @EmbeddedId
    private Key key;

    @Column(name = "done_at", nullable = false, updatable = false)
    private Instant doneAt;

    /** For the persistence layer only. */
    protected StepDone() {}

    public StepDone(EnrolmentId enrolment, StepPath step, Instant now) {
        key = new Key(enrolment.value(), step.value());
        doneAt = now;
    }

    public EnrolmentId enrolment() {
        return new EnrolmentId(key.enrolmentId);
    }

    public StepPath step() {
        return new StepPath(key.stepPath);
    }

    @Override
    public Key getId() {
        return key;
    }

    /** Always true: a fact is stored once, so that nothing has to look for it first. */
    @Override
    public boolean isNew() {
        return true;
    }

    /** Which step of which enrolment. */
    @Embeddable
    record Key(
            @Column(name = "enrolment_id") UUID enrolmentId,
            @Column(name = "step_path") String stepPath) implements Serializable {}
}
