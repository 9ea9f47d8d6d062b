package org.alongside.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.alongside.catalog.model.Lesson;
import org.alongside.learning.application.StepPage;

/** Where the step stands and how long it takes; above a lesson also its title. A quiz brings its own heading. */
class StepHead extends Composite<Div> implements LocaleChangeObserver {

    private final StepPage page;
    private final Paragraph eyebrow = new Paragraph();

    StepHead(StepPage page) {
        this.page = page;
        eyebrow.addClassName("eyebrow");
        getContent().addClassName("step-head");
        getContent().add(eyebrow);
        if (page.step() instanceof Lesson lesson) {
            getContent().add(heading(lesson));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        eyebrow.setText(getTranslation(
                "learning.step.eyebrow",
                page.module().title(),
                Spoken.time(this, page.step().minutes())));
    }

    private H1 heading(Lesson lesson) {
        H1 heading = new H1(lesson.title());
        heading.getElement().setAttribute("lang", page.course().language().toLanguageTag());
        return heading;
    }
}
