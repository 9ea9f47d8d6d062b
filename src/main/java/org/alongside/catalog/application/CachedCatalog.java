package org.alongside.catalog.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.application.OpeningVersions.OpenedVersion;
import org.alongside.catalog.domain.CourseVersions;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The catalog, with parsed versions kept in memory. A version never changes, so it is never stale; which one is current
 * is asked of the database each time, because another node may have published.
 */
@Component
class CachedCatalog implements CourseCatalog {

    private static final Limit MOST_COURSES = Limit.of(500);

    /** Bytes of course text; parsed, they take about four times as much. */
    private static final long MOST_WEIGHT = 32L * 1024 * 1024;

    private final Cache<Place, OpenedVersion> opened = Caffeine.newBuilder()
            .maximumWeight(MOST_WEIGHT)
            .weigher((Place place, OpenedVersion version) -> version.weight())
            .build();

    private final CourseVersions versions;
    private final OpeningVersions opening;
    private final TransactionTemplate transaction;

    CachedCatalog(CourseVersions versions, OpeningVersions opening, PlatformTransactionManager transactions) {
        this.versions = versions;
        this.opening = opening;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    @Override
    public List<PublishedCourse> courses() {
        return transaction.execute(status -> opened(versions.current(MOST_COURSES)));
    }

    @Override
    public Optional<PublishedCourse> current(CourseSlug course) {
        return transaction.execute(status -> openedOrNone(versions.current(course.value())));
    }

    @Override
    public PublishedCourse version(CourseVersionId version) {
        return Optional.ofNullable(opened.getIfPresent(Place.of(version)))
                .map(OpenedVersion::course)
                .or(() -> transaction.execute(status -> openedOrNone(versions.edition(version.value()))))
                .orElseThrow(() -> new NoSuchElementException("No such course version here: " + version.value()));
    }

    private Optional<PublishedCourse> openedOrNone(Optional<CourseVersions.Edition> edition) {
        return opened(edition.stream().toList()).stream().findFirst();
    }

    /** In the same order; what is not in memory is opened all together, and then kept there as far as it fits. */
    private List<PublishedCourse> opened(List<CourseVersions.Edition> editions) {
        Map<CourseVersionId, OpenedVersion> known = new HashMap<>();
        editions.stream()
                .map(CourseVersions.Edition::version)
                .forEach(version -> Optional.ofNullable(opened.getIfPresent(Place.of(version)))
                        .ifPresent(course -> known.put(version, course)));
        List<CourseVersions.Edition> missing = editions.stream()
                .filter(edition -> !known.containsKey(edition.version()))
                .toList();
        if (!missing.isEmpty()) {
            Map<CourseVersionId, OpenedVersion> fresh = opening.open(missing);
            fresh.forEach((version, course) -> opened.put(Place.of(version), course));
            known.putAll(fresh);
        }
        return editions.stream()
                .flatMap(edition -> Stream.ofNullable(known.get(edition.version())))
                .map(OpenedVersion::course)
                .toList();
    }

    /** Named by organisation as well: nobody is answered from what somebody else was allowed to load. */
    private record Place(OrganisationId organisation, CourseVersionId version) {

        static Place of(CourseVersionId version) {
            return new Place(OrganisationScope.current(), version);
        }
    }
}
