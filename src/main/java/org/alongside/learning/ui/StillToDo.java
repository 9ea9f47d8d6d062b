package org.alongside.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Step;
import org.alongside.learning.application.CourseOverview;
import org.alongside.shared.Markup;

/** The last page is reached and something is still open: what it is, each a link away. */
class StillToDo extends Composite<Div> implements LocaleChangeObserver {

    private final CourseOverview overview;

    StillToDo(CourseOverview overview) {
        this.overview = overview;
        getContent().addClassNames("page", "narrow");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Anchor course = new Anchor(LearningNavigation.course(overview.slug()), getTranslation("learning.to-course"));
        Paragraph rule = new Paragraph(CourseContents.completeWhen(this, overview.in(getLocale())));
        rule.addClassName("soft");
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("learning.still.title")),
                        new Paragraph(getTranslation("learning.still.text")),
                        new HtmlFragment("still-to-do").show(list()),
                        rule,
                        course);
    }

    private Markup list() {
        Course course = overview.in(getLocale());
        Markup lang = Spoken.lang(this, course.language());
        Markup items = Markup.join(course.required()
                .filter(step -> !overview.headway().isDone(step))
                .map(step -> item(step, lang)));
        return Markup.of("<ul class=\"steps\">{}</ul>", items);
    }

    private Markup item(Step step, Markup lang) {
        return Markup.of(
                "<li class=\"step {} is-open\"><a class=\"step-title\" href=\"{}\"{}>{}</a><span class=\"step-kind\">{}</span></li>",
                CourseContents.shape(step),
                LearningNavigation.step(overview.slug(), step.path()),
                lang,
                step.title(),
                CourseContents.kind(this, step, overview.headway()));
    }
}
