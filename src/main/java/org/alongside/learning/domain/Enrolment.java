package org.alongside.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.EnrolmentId;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationOwned;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A learner on a course version. They stay on the version they started on; leaving keeps everything, and rejoining
 * finds it again. Only what changed is written, so that marking the place never undoes anything else.
 */
@Entity
@Table(name = "enrolment")
@DynamicUpdate
public class Enrolment extends OrganisationOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(name = "course_slug", nullable = false, updatable = false)
    private String courseSlug;

    @Column(name = "course_version_id", nullable = false, updatable = false)
    private UUID courseVersionId;

    @Column(name = "enrolled_at", nullable = false, updatable = false)
    private Instant enrolledAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "here_step")
    private @Nullable String hereStep;

    @Column(name = "here_at", nullable = false)
    private Instant hereAt;

    /** For the persistence layer only. */
    protected Enrolment() {}

    public Enrolment(PersonId person, CourseSlug course, CourseVersionId courseVersion, Instant now) {
        id = EnrolmentId.next().value();
        personId = person.value();
        courseSlug = course.value();
        courseVersionId = courseVersion.value();
        enrolledAt = now;
        hereAt = now;
    }

    public EnrolmentId id() {
        return new EnrolmentId(id);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public CourseSlug course() {
        return new CourseSlug(courseSlug);
    }

    public CourseVersionId courseVersion() {
        return new CourseVersionId(courseVersionId);
    }

    /** The step that was open last; empty before the first. */
    public Optional<StepPath> here() {
        return Optional.ofNullable(hereStep).map(StepPath::new);
    }

    public boolean isLeft() {
        return leftAt != null;
    }

    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    /** Steps away from the course. Leaving twice is leaving once. */
    public void leave(Instant now) {
        if (leftAt == null) {
            leftAt = now;
        }
    }

    /** Comes back to where everything was left. */
    public void rejoin() {
        leftAt = null;
    }

    /**
     * Notes that every step is done.
     *
     * @throws IllegalStateException if that has been noted before
     */
    public void complete(Instant now) {
        if (completedAt != null) {
            throw new IllegalStateException("Enrolment " + id + " is complete already");
        }
        completedAt = now;
    }
}
