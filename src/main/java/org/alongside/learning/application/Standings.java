package org.alongside.learning.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.Headway;
import org.alongside.learning.domain.Enrolment;
import org.alongside.learning.domain.Enrolments;
import org.alongside.learning.domain.StepDone;
import org.alongside.learning.domain.StepsDone;
import org.alongside.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds where people stand: by two queries, however many courses and steps there are. */
@Component
class Standings {

    private final Enrolments enrolments;
    private final StepsDone steps;
    private final CourseCatalog catalog;

    Standings(Enrolments enrolments, StepsDone steps, CourseCatalog catalog) {
        this.enrolments = enrolments;
        this.steps = steps;
        this.catalog = catalog;
    }

    /** On one course, whether left or not. */
    Optional<Standing> of(PersonId person, CourseSlug course) {
        return enrolments.of(person.value(), course.value()).map(this::of);
    }

    Standing of(Enrolment enrolment) {
        return standing(enrolment, paths(steps.pathsOn(enrolment.id().value())));
    }

    /** On the courses not left, last touched first. */
    List<Standing> current(PersonId person, int atMost) {
        List<Enrolment> current = enrolments.current(person.value(), Limit.of(atMost));
        Map<UUID, Set<StepPath>> done = doneOn(current);
        return current.stream()
                .map(enrolment ->
                        standing(enrolment, done.getOrDefault(enrolment.id().value(), Set.of())))
                .toList();
    }

    private Map<UUID, Set<StepPath>> doneOn(List<Enrolment> all) {
        return all.isEmpty()
                ? Map.of()
                : steps
                        .onAll(all.stream()
                                .map(enrolment -> enrolment.id().value())
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                fact -> fact.enrolment().value(),
                                Collectors.mapping(StepDone::step, Collectors.toSet())));
    }

    private Standing standing(Enrolment enrolment, Set<StepPath> done) {
        PublishedCourse published = catalog.version(enrolment.courseVersion());
        return new Standing(enrolment, published, new Headway(published.course(), done));
    }

    private static Set<StepPath> paths(List<String> paths) {
        return paths.stream().map(StepPath::new).collect(Collectors.toSet());
    }
}
