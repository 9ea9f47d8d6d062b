package org.alongside.learning.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.learning.Headway;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking at what can be learned, and at where one stands. */
@Service
public class BrowsingCourses {

    private static final int MOST = 500;

    private final CurrentLearner learner;
    private final CourseCatalog catalog;
    private final Standings standings;

    BrowsingCourses(CurrentLearner learner, CourseCatalog catalog, Standings standings) {
        this.learner = learner;
        this.catalog = catalog;
        this.standings = standings;
    }

    /** The published courses by title, each on the learner's own version where they are on it; at most 500. */
    @Transactional(readOnly = true)
    public List<CourseOverview> all() {
        Map<CourseSlug, Standing> mine = standings.current(learner.id(), MOST).stream()
                .collect(Collectors.toMap(standing -> standing.enrolment().course(), Function.identity()));
        return catalog.courses().stream()
                .limit(MOST)
                .map(course -> Optional.ofNullable(mine.get(course.course().slug()))
                        .map(BrowsingCourses::overview)
                        .orElseGet(() -> unknown(course)))
                .toList();
    }

    /** One course; also one that is no longer offered, to those who began it. */
    @Transactional(readOnly = true)
    public Optional<CourseOverview> one(CourseSlug course) {
        PersonId person = learner.id();
        return standings
                .of(person, course)
                .map(BrowsingCourses::overview)
                .or(() -> catalog.current(course).map(BrowsingCourses::unknown));
    }

    /** Whether whoever asks may see what is written for those who teach. */
    public boolean isTeacher() {
        return learner.isTeacher();
    }

    private static CourseOverview unknown(PublishedCourse course) {
        Headway nothing = new Headway(course.course(), Set.of());
        return new CourseOverview(course, nothing, Optional.empty(), CourseOverview.Stage.NEW);
    }

    private static CourseOverview overview(Standing standing) {
        return new CourseOverview(
                standing.published(),
                standing.headway(),
                Optional.of(standing.enrolment().id()),
                stage(standing));
    }

    private static CourseOverview.Stage stage(Standing standing) {
        if (standing.enrolment().isLeft()) {
            return CourseOverview.Stage.LEFT;
        }
        return standing.enrolment().completedAt().isPresent()
                ? CourseOverview.Stage.COMPLETE
                : CourseOverview.Stage.UNDER_WAY;
    }
}
