package org.alongside.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.alongside.testing.MinimalRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A catalogue that a test fills by hand, each organisation its own. */
public class Shelf implements CourseCatalog {

    private final JdbcClient jdbc;
    private final MinimalRows rows;
    private final Map<Place<CourseSlug>, UUID> courses = new ConcurrentHashMap<>();
    private final Map<Place<CourseSlug>, PublishedCourse> current = new ConcurrentHashMap<>();
    private final Map<Place<CourseVersionId>, PublishedCourse> versions = new ConcurrentHashMap<>();

    public Shelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
        rows = new MinimalRows(jdbc);
    }

    /** Publishes a version where the test acts now; it is the current one of its course from then on. */
    public PublishedCourse put(PublishedCourse course) {
        UUID id = courses.computeIfAbsent(Place.of(course.course().slug()), this::row);
        rows.insert(
                "course_version",
                Map.of(
                        "id",
                        course.version().value(),
                        "organisation_id",
                        OrganisationScope.current().value(),
                        "course_id",
                        id,
                        "version_number",
                        versions.size() + 1));
        current.put(Place.of(course.course().slug()), course);
        versions.put(Place.of(course.version()), course);
        return course;
    }

    /** Puts a learner of some version of a course on this one, where the test acts now. */
    public void move(PersonId person, PublishedCourse newer) {
        jdbc.sql(
                        "update enrolment set course_version_id = ? where organisation_id = ? and person_id = ? and course_slug = ?")
                .params(
                        newer.version().value(),
                        OrganisationScope.current().value(),
                        person.value(),
                        newer.course().slug().value())
                .update();
    }

    /** Takes a course from the offer; its versions stay. */
    public void remove(CourseSlug course) {
        current.remove(Place.of(course));
    }

    @Override
    public List<PublishedCourse> courses() {
        return current.entrySet().stream()
                .filter(entry -> entry.getKey().organisation().equals(OrganisationScope.current()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(course -> course.course().title()))
                .toList();
    }

    @Override
    public Optional<PublishedCourse> current(CourseSlug course) {
        return Optional.ofNullable(current.get(Place.of(course)));
    }

    @Override
    public PublishedCourse version(CourseVersionId version) {
        return Optional.ofNullable(versions.get(Place.of(version))).orElseThrow(NoSuchElementException::new);
    }

    private UUID row(Place<CourseSlug> place) {
        UUID id = UUID.randomUUID();
        rows.insert(
                "course",
                Map.of(
                        "id", id,
                        "organisation_id", place.organisation().value(),
                        "slug", place.what().value()));
        return id;
    }

    private record Place<T>(OrganisationId organisation, T what) {

        static <T> Place<T> of(T what) {
            return new Place<>(OrganisationScope.current(), what);
        }
    }
}
