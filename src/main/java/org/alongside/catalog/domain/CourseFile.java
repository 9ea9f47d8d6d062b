package org.alongside.catalog.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.alongside.files.FileHash;
import org.alongside.shared.OrganisationOwned;
import org.alongside.shared.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** Which bytes lie at a path of a course version. */
@Entity
@Table(name = "course_file")
public class CourseFile extends OrganisationOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course_version_id", nullable = false, updatable = false)
    private CourseVersion courseVersion;

    @Column(nullable = false, updatable = false)
    private String path;

    @Column(name = "content_hash", nullable = false, updatable = false)
    private String contentHash;

    @Column(name = "size_in_bytes", nullable = false, updatable = false)
    private long sizeInBytes;

    /** For the persistence layer alone. */
    protected CourseFile() {}

    CourseFile(CourseVersion courseVersion, String path, FileHash contentHash, long sizeInBytes) {
        this.id = TimeOrderedId.next();
        this.courseVersion = courseVersion;
        this.path = path;
        this.contentHash = contentHash.value();
        this.sizeInBytes = sizeInBytes;
    }
}
