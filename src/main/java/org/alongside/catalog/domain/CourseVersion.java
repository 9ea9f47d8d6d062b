package org.alongside.catalog.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.catalog.CourseVersionId;
import org.alongside.files.FileHash;
import org.alongside.shared.OrganisationOwned;
import org.jspecify.annotations.Nullable;

/** A published state of a course: a set of files that never changes. */
@Entity
@Table(name = "course_version")
public class CourseVersion extends OrganisationOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "course_id", nullable = false, updatable = false)
    private UUID courseId;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "content_hash", nullable = false, updatable = false)
    private String contentHash;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @OneToMany(mappedBy = "courseVersion", cascade = CascadeType.PERSIST)
    private List<CourseFile> files = new ArrayList<>();

    /** For the persistence layer alone. */
    protected CourseVersion() {}

    /** The next version of a course, which becomes its current one. */
    public CourseVersion(
            CourseVersionId id, CourseEntry course, ContentHash contentHash, String title, Instant publishedAt) {
        this.id = id.value();
        this.courseId = course.id();
        this.number = course.countVersion();
        this.contentHash = contentHash.value();
        this.title = title;
        this.publishedAt = publishedAt;
    }

    /** Takes in a file whose bytes are kept already. */
    public void add(String path, FileHash hash, long sizeInBytes) {
        files.add(new CourseFile(this, path, hash, sizeInBytes));
    }

    public CourseVersionId id() {
        return new CourseVersionId(id);
    }

    public int number() {
        return number;
    }

    public ContentHash contentHash() {
        return new ContentHash(contentHash);
    }
}
