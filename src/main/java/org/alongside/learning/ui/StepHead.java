package org.alongside.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Scenario;
import org.alongside.learning.application.StepPage;

/**
 * Where the step stands, how long it takes and, where it is not translated yet, which language it speaks; above a lesson
 * and a scenario also its title. A quiz brings its own heading.
 */
class StepHead extends Composite<Div> implements LocaleChangeObserver {

    private final StepPage page;
    private final Paragraph eyebrow = new Paragraph();
    private final Paragraph behind = new Paragraph();

    StepHead(StepPage page) {
        this.page = page;
        eyebrow.addClassName("eyebrow");
        behind.addClassNames("soft", "behind");
        getContent().addClassName("step-head");
        getContent().add(eyebrow);
        switch (page.step()) {
            case Lesson _, Scenario _ -> getContent().add(heading());
            case Quiz _ -> {}
        }
        if (page.isBehind()) {
            getContent().add(behind);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        eyebrow.setText(getTranslation(
                page.step().isRequired() ? "learning.step.eyebrow" : "learning.step.eyebrow-optional",
                page.module().title(),
                Spoken.time(this, page.step().minutes())));
        behind.setText(getTranslation("learning.behind", Spoken.name(this, page.language())));
    }

    private H1 heading() {
        H1 heading = new H1(page.step().title());
        heading.getElement().setAttribute("lang", page.language().toLanguageTag());
        return heading;
    }
}
