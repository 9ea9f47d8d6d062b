package org.alongside.catalog.application;

import java.util.List;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.CourseShelf;
import org.alongside.catalog.domain.Problem;
import org.alongside.organisation.Organisations;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Publishes, at each start, the courses that come with the installation where they changed, once the organisation is
 * there. A broken course is told to the log and disturbs nothing that was published.
 */
@Component
@Order(LoadingCourseContent.ORDER)
class LoadingCourseContent implements ApplicationRunner {

    /** Late: the organisation has to be there. */
    static final int ORDER = Ordered.LOWEST_PRECEDENCE;

    private static final Logger LOG = LoggerFactory.getLogger(LoadingCourseContent.class);
    private static final int MOST_LINES = 50;

    private final Organisations organisations;
    private final CourseShelf shelf;
    private final PublishingCourses publishing;
    private final CourseCatalog catalog;

    LoadingCourseContent(
            Organisations organisations, CourseShelf shelf, PublishingCourses publishing, CourseCatalog catalog) {
        this.organisations = organisations;
        this.shelf = shelf;
        this.publishing = publishing;
        this.catalog = catalog;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        switch (shelf.look()) {
            case CourseShelf.Contents.Missing(String reason) ->
                LOG.info("No courses were loaded: {}; set alongside.content-folder to a folder of courses", reason);
            case CourseShelf.Contents.Courses(List<CourseFiles> courses, List<Problem> misplaced) -> {
                tell(misplaced);
                organisations.all().forEach(organisation -> load(organisation, courses));
            }
        }
    }

    private void load(OrganisationId organisation, List<CourseFiles> courses) {
        OrganisationScope.run(organisation, () -> {
            courses.forEach(this::publish);
            catalog.courses();
        });
    }

    private void publish(CourseFiles course) {
        switch (publishOrYield(course)) {
            case Publication.Unchanged unchanged ->
                LOG.debug("{} is unchanged", course.slug().value());
            case Publication.Published published ->
                LOG.info("Published {} as version {}", course.slug().value(), published.number());
            case Publication.Refused(List<Problem> problems) -> {
                LOG.error(
                        "{} was not published, because it has errors:",
                        course.slug().value());
                tell(problems.stream()
                        .filter(Problem::isError)
                        .map(problem -> problem.below(course.slug().value()))
                        .toList());
            }
        }
    }

    /** Another node may publish a new course at the same moment; a second look finds it done. */
    private Publication publishOrYield(CourseFiles course) {
        try {
            return publishing.publish(course);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException anotherNode) {
            return publishing.publish(course);
        }
    }

    private static void tell(List<Problem> problems) {
        problems.stream().limit(MOST_LINES).forEach(problem -> LOG.error("{}", problem));
        if (problems.size() > MOST_LINES) {
            LOG.error("… and {} more", problems.size() - MOST_LINES);
        }
    }
}
