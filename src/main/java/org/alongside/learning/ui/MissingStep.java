package org.alongside.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.alongside.catalog.model.CourseSlug;

/** Where a step is not there, or no longer: a calm word, and the way back to the course. */
class MissingStep extends Composite<Div> implements LocaleChangeObserver {

    static final String TITLE = "learning.no-step.title";

    private final CourseSlug course;
    private final String courseTitle;

    MissingStep(CourseSlug course, String courseTitle) {
        this.course = course;
        this.courseTitle = courseTitle;
        getContent().addClassNames("page", "narrow");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Anchor back = new Anchor(
                LearningNavigation.course(course), getTranslation("learning.no-step.to-course", courseTitle));
        back.addClassName("button");
        Div actions = new Div(back);
        actions.addClassName("actions");
        getContent().removeAll();
        getContent()
                .add(new H1(getTranslation(TITLE)), new Paragraph(getTranslation("learning.no-step.text")), actions);
    }
}
