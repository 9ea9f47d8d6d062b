package org.alongside.catalog.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.domain.CourseReader;
import org.alongside.catalog.domain.CourseVersions;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.domain.Reading;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.Editions;
import org.alongside.files.FileHash;
import org.alongside.files.FileStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads published versions out of the store: any number of them by the same small number of queries. */
@Component
class OpeningVersions {

    private static final Logger LOG = LoggerFactory.getLogger(OpeningVersions.class);

    /** Texts and small pictures are fetched together; the size of a larger picture is looked up when it is shown. */
    private static final long LARGEST_FETCHED_TOGETHER = 256L * 1024;

    private final CourseVersions versions;
    private final CourseReader reader;
    private final FileStore store;

    OpeningVersions(CourseVersions versions, CourseReader reader, FileStore store) {
        this.versions = versions;
        this.reader = reader;
        this.store = store;
    }

    /** Opens versions of the current organisation, in the caller's transaction. */
    Map<CourseVersionId, OpenedVersion> open(Collection<CourseVersions.Edition> editions) {
        Map<UUID, List<CourseVersions.Entry>> files =
                versions.files(editions.stream().map(CourseVersions.Edition::id).toList()).stream()
                        .collect(Collectors.groupingBy(CourseVersions.Entry::version));
        Map<FileHash, byte[]> bytes = fetchTogether(files.values());
        Map<CourseVersionId, OpenedVersion> opened = new HashMap<>();
        editions.forEach(edition -> open(edition, files.getOrDefault(edition.id(), List.of()), bytes)
                .ifPresent(version -> opened.put(edition.version(), version)));
        return opened;
    }

    private Map<FileHash, byte[]> fetchTogether(Collection<List<CourseVersions.Entry>> files) {
        return store.findAll(files.stream()
                .flatMap(List::stream)
                .filter(file -> file.path().endsWith(".md") || file.sizeInBytes() <= LARGEST_FETCHED_TOGETHER)
                .map(file -> new FileHash(file.contentHash()))
                .toList());
    }

    /** What was published could be read then. Should it no longer be, it is missing alone, and the log says why. */
    private Optional<OpenedVersion> open(
            CourseVersions.Edition edition, List<CourseVersions.Entry> entries, Map<FileHash, byte[]> bytes) {
        Map<String, FileHash> hashes = entries.stream()
                .collect(Collectors.toMap(CourseVersions.Entry::path, entry -> new FileHash(entry.contentHash())));
        StoredCourse files = new StoredCourse(new CourseSlug(edition.slug()), hashes, bytes, this::fetch);
        return switch (reader.read(files, edition.version())) {
            case Reading.Readable(Editions editions, List<Problem> warnings) ->
                Optional.of(new OpenedVersion(
                        new PublishedCourse(edition.version(), edition.number(), edition.contentHash(), editions),
                        weight(entries)));
            case Reading.Faulty(List<Problem> problems) -> {
                LOG.error("Version {} of {} can no longer be read: {}", edition.number(), edition.slug(), problems);
                yield Optional.empty();
            }
        };
    }

    private byte[] fetch(FileHash hash) {
        return store.find(hash)
                .orElseThrow(() -> new IllegalStateException("A file of a course is not in the store: " + hash));
    }

    /** What a parsed version weighs in memory goes with the length of its texts. */
    private static int weight(List<CourseVersions.Entry> entries) {
        return Math.toIntExact(entries.stream()
                .filter(entry -> entry.path().endsWith(".md"))
                .mapToLong(CourseVersions.Entry::sizeInBytes)
                .sum());
    }

    /**
     * A version in memory.
     *
     * @param weight bytes of its texts
     */
    record OpenedVersion(PublishedCourse course, int weight) {}
}
