package org.alongside.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.EnrolmentId;
import org.alongside.shared.OrganisationOwned;
import org.jspecify.annotations.Nullable;

/** The trail of one enrolment through one scenario, found again after a pause, a restart, and on another device. */
@Entity
@Table(name = "scenario_trail")
public class KeptTrail extends OrganisationOwned {

    @EmbeddedId
    private Key key;

    @Version
    private @Nullable Long version;

    @Column(name = "trail", nullable = false)
    private String trail;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** For the persistence layer only. */
    protected KeptTrail() {}

    public KeptTrail(EnrolmentId enrolment, StepPath scenario, Trail first, Instant now) {
        key = new Key(enrolment.value(), scenario.value());
        trail = first.text();
        updatedAt = now;
    }

    /** The name under which it was begun; the scenario may be called otherwise by now. */
    public StepPath scenario() {
        return new StepPath(key.stepPath);
    }

    public Trail trail() {
        return Trail.of(trail);
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public void follow(Trail newer, Instant now) {
        trail = newer.text();
        updatedAt = now;
    }

    /** Which scenario of which enrolment. */
    @Embeddable
    record Key(
            @Column(name = "enrolment_id") UUID enrolmentId,
            @Column(name = "step_path") String stepPath) implements Serializable {}
}
