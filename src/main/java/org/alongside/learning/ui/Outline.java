package org.alongside.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.List;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Step;
import org.alongside.learning.application.StepPage;
import org.alongside.shared.Markup;
import org.jspecify.annotations.Nullable;

/**
 * The way through the course: every step with its state by shape and word, and where one is. A disclosure, which the
 * player keeps open beside the text and closed above it where there is no room. One piece of HTML per module, so that
 * a step done changes one module and the server remembers no more than the words.
 */
@Tag("details")
class Outline extends Component implements HasStyle, LocaleChangeObserver {

    private final Element summary = new Element("summary");
    private final Nav nav = new Nav();
    private final HtmlFragment head = new HtmlFragment("outline-head");
    private final List<HtmlFragment> modules = new ArrayList<>();
    private @Nullable StepPage page;

    Outline() {
        addClassName("outline");
        nav.add(head);
        getElement().appendChild(summary, nav.getElement());
    }

    void show(StepPage newer) {
        page = newer;
        if (isAttached()) {
            render(newer);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (page != null) {
            render(page);
        }
    }

    private void render(StepPage shown) {
        summary.setText(getTranslation(
                "learning.outline.summary",
                shown.headway().stepsDone(),
                shown.headway().stepsInAll()));
        nav.setAriaLabel(getTranslation("learning.outline"));
        head.show(head(shown));
        makeRoomFor(shown.course().modules().size());
        for (int i = 0; i < modules.size(); i++) {
            modules.get(i).show(module(shown, shown.course().modules().get(i)));
        }
    }

    private void makeRoomFor(int wanted) {
        while (modules.size() < wanted) {
            HtmlFragment added = new HtmlFragment("outline-module");
            modules.add(added);
            nav.add(added);
        }
        while (modules.size() > wanted) {
            nav.remove(modules.removeLast());
        }
    }

    private Markup head(StepPage shown) {
        return Markup.of(
                "<p class=\"outline-course\"><a href=\"{}\"{}>{}</a></p>{}",
                LearningNavigation.course(shown.course().slug()),
                lang(shown),
                shown.course().title(),
                ProgressLine.of(this, shown.headway()));
    }

    private Markup module(StepPage shown, Module module) {
        return Markup.of(
                "<p class=\"outline-title\"{}>{}</p><ol class=\"steps\">{}{}</ol>",
                lang(shown),
                module.title(),
                Markup.join(module.steps().stream().map(step -> step(shown, step))),
                Markup.join(module.planned().stream().map(title -> CourseContents.planned(this, title, lang(shown)))));
    }

    private Markup step(StepPage shown, Step step) {
        boolean here = step.path().equals(shown.step().path());
        return Markup.of(
                """
                <li class="step {} {}{}"><a href="{}"{}><span class="step-title"{}>{}</span><span class="step-kind">{}</span></a></li>""",
                CourseContents.shape(step),
                shown.headway().isDone(step) ? "is-done" : "is-open",
                new Markup(" is-here").when(here),
                LearningNavigation.step(shown.course().slug(), step.path()),
                new Markup(" aria-current=\"page\"").when(here),
                Spoken.lang(this, shown.reading().languageOf(step)),
                step.title(),
                CourseContents.kind(this, step, shown.headway()));
    }

    private Markup lang(StepPage shown) {
        return Spoken.lang(this, shown.course().language());
    }
}
