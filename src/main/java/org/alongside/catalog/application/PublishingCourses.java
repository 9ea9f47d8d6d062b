package org.alongside.catalog.application;

import java.util.List;
import java.util.Optional;
import org.alongside.audit.AuditLog;
import org.alongside.catalog.CoursePublished;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.domain.ContentHash;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.CourseReader;
import org.alongside.catalog.domain.CourseVersion;
import org.alongside.catalog.domain.CourseVersions;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.domain.Reading;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Editions;
import org.alongside.shared.OrganisationScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a course, as its files are now, what learners of the current organisation can start on. */
@Component
class PublishingCourses {

    private final CourseReader reader;
    private final KeepingVersions keeping;
    private final MayPublish mayPublish;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    PublishingCourses(
            CourseReader reader,
            KeepingVersions keeping,
            MayPublish mayPublish,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.reader = reader;
        this.keeping = keeping;
        this.mayPublish = mayPublish;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Publishes a course, unless its current version has the very same files. Whoever is on an older version stays
     * there.
     *
     * @throws org.springframework.security.access.AccessDeniedException for a person who may not publish
     */
    @Transactional
    Publication publish(CourseFiles files) {
        mayPublish.require();
        ContentHash hash = ContentHash.of(files);
        keeping.reserve(files.slug());
        Optional<CourseVersions.Edition> current = keeping.current(files.slug());
        if (files.refused().isEmpty()
                && current.filter(edition -> edition.contentHash().equals(hash.value()))
                        .isPresent()) {
            return new Publication.Unchanged(current.get().version());
        }
        CourseVersionId version = CourseVersionId.next();
        return switch (reader.read(files, version)) {
            case Reading.Faulty(List<Problem> problems) -> new Publication.Refused(problems);
            case Reading.Readable(Editions editions, List<Problem> warnings) ->
                new Publication.Published(version, publish(version, editions.original(), files, hash), warnings);
        };
    }

    private int publish(CourseVersionId id, Course course, CourseFiles files, ContentHash hash) {
        CourseVersion version = keeping.keep(id, course, files, hash);
        audit.note("course.published", id.value().toString());
        events.publishEvent(new CoursePublished(OrganisationScope.current(), files.slug(), id));
        return version.number();
    }
}
