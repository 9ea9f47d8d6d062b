package org.alongside.catalog.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.shared.OrganisationOwned;
import org.alongside.shared.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** A course in the catalog of an organisation. What can be learned is in its versions; it knows which is current. */
@Entity
@Table(name = "course")
public class CourseEntry extends OrganisationOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false, updatable = false)
    private String slug;

    @Column(name = "current_number", nullable = false)
    private int currentNumber;

    /** For the persistence layer alone. */
    protected CourseEntry() {}

    /** A course without a version, which nobody sees until it has one. */
    public CourseEntry(CourseSlug slug) {
        this.id = TimeOrderedId.next();
        this.slug = slug.value();
    }

    public UUID id() {
        return id;
    }

    public CourseSlug slug() {
        return new CourseSlug(slug);
    }

    /** The number of the version that new learners start on; 0 before the first. */
    public int currentNumber() {
        return currentNumber;
    }

    /** Counts one further for a version about to be published, and makes it the current one. */
    public int countVersion() {
        return ++currentNumber;
    }
}
