package org.alongside.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.alongside.learning.application.BrowsingCourses;
import org.alongside.learning.application.CourseOverview;
import org.alongside.shared.Markup;

/** All courses that are offered, as calm cards. */
@Route(LearningNavigation.COURSES)
@Menu(title = "learning.courses", order = 1)
@PermitAll
class CoursesView extends Composite<Div> implements HasDynamicTitle, LocaleChangeObserver {

    private final List<CourseOverview> courses;

    CoursesView(BrowsingCourses browsing) {
        courses = browsing.all();
        getContent().addClassNames("page", "courses");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.courses");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().removeAll();
        getContent().add(new H1(getTranslation("learning.courses")), introduction(), cards());
        event.getUI().getPage().setTitle(getPageTitle());
    }

    private Paragraph introduction() {
        return new Paragraph(getTranslation(courses.isEmpty() ? "learning.courses.none" : "learning.courses.some"));
    }

    private HtmlFragment cards() {
        return new HtmlFragment("course-cards")
                .show(Markup.join(courses.stream().map(course -> CourseCard.of(this, course))));
    }
}
