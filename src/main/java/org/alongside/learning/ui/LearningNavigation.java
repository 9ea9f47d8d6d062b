package org.alongside.learning.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.alongside.catalog.StepAddress;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.application.StepPage;

/** The addresses of this module's pages, relative to the application's root. */
public final class LearningNavigation {

    static final String COURSES = "courses";
    static final String COURSE = "course";
    static final String STEP = "step";
    static final String COURSE_TEMPLATE = COURSES + "/:" + COURSE;
    static final String COMPLETION_TEMPLATE = COURSE_TEMPLATE + "/complete";
    static final String STEP_TEMPLATE = StepAddress.ROUTE + "/:" + COURSE + "/:" + STEP + "*";

    private LearningNavigation() {}

    /** All courses. */
    public static String courses() {
        return COURSES;
    }

    /** One course. */
    public static String course(CourseSlug course) {
        return COURSES + "/" + course.value();
    }

    /** What a completed course brought, or what is left of one under way. */
    public static String completion(CourseSlug course) {
        return course(course) + "/complete";
    }

    /** The step to continue at. */
    public static String player(CourseSlug course) {
        return StepAddress.ROUTE + "/" + course.value();
    }

    static String step(CourseSlug course, StepPath step) {
        return new StepAddress(course, step).path();
    }

    /** Where the way goes on from a step: to the next, or to the end of the course. */
    static String onward(StepPage page) {
        CourseSlug course = page.course().slug();
        return page.next().map(next -> step(course, next.path())).orElseGet(() -> completion(course));
    }

    /** Where the browser sends what is written to a reflection. */
    static String saving(StepPage page, Block.Reflection reflection) {
        return "api/reflections/" + page.course().slug().value() + "/" + reflection.name() + "/"
                + page.step().path().value();
    }

    static Optional<CourseSlug> courseIn(RouteParameters parameters) {
        return parameters.get(COURSE).filter(CourseSlug::isValid).map(CourseSlug::new);
    }

    /** The rest of the address, as it was written; empty where the address names the course alone. */
    static String stepIn(RouteParameters parameters) {
        return String.join("/", parameters.getWildcard(STEP));
    }

    static RouteParameters of(CourseSlug course) {
        return new RouteParameters(COURSE, course.value());
    }

    static RouteParameters of(StepAddress address) {
        return new RouteParameters(
                new RouteParam(COURSE, address.course().value()),
                new RouteParam(STEP, address.step().value()));
    }
}
