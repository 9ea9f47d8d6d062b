package org.alongside.catalog.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.catalog.CourseVersionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The published versions of the current organisation's courses. */
public interface CourseVersions extends Repository<CourseVersion, UUID> {

    /** What makes up a version, without loading it. */
    record Edition(UUID id, String slug, int number, String contentHash) {

        public CourseVersionId version() {
            return new CourseVersionId(id);
        }
    }

    /** One file of a version. */
    record Entry(UUID version, String path, String contentHash, long sizeInBytes) {}

    CourseVersion saveAndFlush(CourseVersion version);

    @Query("""
            select new org.alongside.catalog.domain.CourseVersions$Edition(v.id, c.slug, v.number, v.contentHash)
            from CourseVersion v join CourseEntry c on c.id = v.courseId and c.currentNumber = v.number
            order by v.title, c.slug
            """)
    List<Edition> current(Limit most);

    @Query("""
            select new org.alongside.catalog.domain.CourseVersions$Edition(v.id, c.slug, v.number, v.contentHash)
            from CourseVersion v join CourseEntry c on c.id = v.courseId and c.currentNumber = v.number
            where c.slug = :slug
            """)
    Optional<Edition> current(String slug);

    @Query("""
            select new org.alongside.catalog.domain.CourseVersions$Edition(v.id, c.slug, v.number, v.contentHash)
            from CourseVersion v join CourseEntry c on c.id = v.courseId
            where v.id = :id
            """)
    Optional<Edition> edition(UUID id);

    @Query("""
            select new org.alongside.catalog.domain.CourseVersions$Entry(v.id, f.path, f.contentHash, f.sizeInBytes)
            from CourseFile f join f.courseVersion v
            where v.id in :versions
            """)
    List<Entry> files(Collection<UUID> versions);

    @Query("""
            select new org.alongside.catalog.domain.CourseVersions$Entry(v.id, f.path, f.contentHash, f.sizeInBytes)
            from CourseFile f join f.courseVersion v
            where v.id = :version and f.path = :path
            """)
    Optional<Entry> file(UUID version, String path);
}
