package org.alongside.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.learning.application.BrowsingCourses;
import org.alongside.learning.application.CourseOverview;
import org.alongside.learning.application.JoiningCourses;
import org.jspecify.annotations.Nullable;

/** One course, and the ways in and out of it. */
@Route(LearningNavigation.COURSE_TEMPLATE)
@PermitAll
class CourseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final BrowsingCourses browsing;
    private final JoiningCourses joining;
    private @Nullable CourseOverview shown;

    CourseView(BrowsingCourses browsing, JoiningCourses joining) {
        this.browsing = browsing;
        this.joining = joining;
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : shown.in(getLocale()).title();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<CourseOverview> course =
                LearningNavigation.courseIn(event.getRouteParameters()).flatMap(browsing::one);
        course.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(CourseOverview overview) {
        CourseSlug course = overview.slug();
        shown = overview;
        getContent().removeAll();
        getContent().add(new CoursePage(overview, browsing.isTeacher(), () -> join(course), () -> leave(course)));
    }

    private void join(CourseSlug course) {
        switch (joining.join(course)) {
            case JOINED -> UI.getCurrent().navigate(LearningNavigation.player(course));
            case NO_SUCH_COURSE -> UI.getCurrent().navigate(LearningNavigation.COURSES);
        }
    }

    private void leave(CourseSlug course) {
        joining.leave(course);
        browsing.one(course).ifPresent(this::show);
    }
}
