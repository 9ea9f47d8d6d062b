package org.alongside.catalog.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.domain.ContentHash;
import org.alongside.catalog.domain.CourseEntries;
import org.alongside.catalog.domain.CourseEntry;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.CourseVersion;
import org.alongside.catalog.domain.CourseVersions;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.files.FileHash;
import org.alongside.files.FileStore;
import org.springframework.stereotype.Component;

/** Writes versions down, with all their files. */
@Component
class KeepingVersions {

    private final CourseEntries courses;
    private final CourseVersions versions;
    private final FileStore store;
    private final Clock clock;

    KeepingVersions(CourseEntries courses, CourseVersions versions, FileStore store, Clock clock) {
        this.courses = courses;
        this.versions = versions;
        this.store = store;
        this.clock = clock;
    }

    /** The course, so that nobody else publishes it until the caller's transaction ends; nothing for a new one. */
    Optional<CourseEntry> reserve(CourseSlug course) {
        return courses.findBySlug(course.value());
    }

    Optional<CourseVersions.Edition> current(CourseSlug course) {
        return versions.current(course.value());
    }

    /** Keeps the files as the next version of the course, in the caller's transaction. */
    CourseVersion keep(CourseVersionId id, Course course, CourseFiles files, ContentHash hash) {
        CourseEntry entry = reserve(files.slug()).orElseGet(() -> courses.save(new CourseEntry(files.slug())));
        CourseVersion version = new CourseVersion(id, entry, hash, course.title(), clock.instant());
        keepBytes(files).forEach((path, kept) -> version.add(path, kept, files.bytes(path).length));
        return versions.saveAndFlush(version);
    }

    /** In the order of their hashes, so that two who publish the same files never wait for each other crosswise. */
    private Map<String, FileHash> keepBytes(CourseFiles files) {
        Map<String, FileHash> hashes = new TreeMap<>();
        files.paths().forEach(path -> hashes.put(path, FileHash.of(files.bytes(path))));
        hashes.entrySet().stream()
                .sorted(Comparator.comparing(file -> file.getValue().value()))
                .forEach(file -> store.keep(files.bytes(file.getKey())));
        return hashes;
    }
}
