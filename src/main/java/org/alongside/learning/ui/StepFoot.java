package org.alongside.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Step;
import org.alongside.learning.application.StepPage;
import org.alongside.shared.Markup;

/** The end of a step: when it counts as done, the way back and on, and that one may stop here. */
class StepFoot extends Composite<Div> implements LocaleChangeObserver {

    private final Runnable read;
    private final HtmlFragment words = new HtmlFragment("step-words");
    private final Nav ways = new Nav();
    private final HtmlFragment pause = new HtmlFragment("step-pause");
    private StepPage page;

    /** @param read what happens when the reader says that the lesson is read */
    StepFoot(StepPage page, Runnable read) {
        this.page = page;
        this.read = read;
        ways.addClassName("step-ways");
        getContent().addClassName("step-foot");
        getContent().add(words, ways, pause);
    }

    /** Shows the same step after something was done. */
    void show(StepPage newer) {
        page = newer;
        render();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }

    private void render() {
        words.show(Markup.of(
                "<p class=\"{}\">{}</p>{}<p class=\"soft\">{}</p>",
                page.isDone() ? "done" : "soft",
                rule(),
                Markup.of("<p class=\"soft\">{}</p>", getTranslation("learning.rule.optional"))
                        .when(!page.step().isRequired()),
                left()));
        pause.show(Markup.of("<p class=\"soft\">{}</p>", getTranslation("learning.pause")));
        ways.setAriaLabel(getTranslation("learning.step.ways"));
        ways.removeAll();
        page.previous().map(this::previous).ifPresent(ways::add);
        ways.add(onward());
    }

    /** When this step counts as done, in plain words. */
    private String rule() {
        if (page.isDone()) {
            return getTranslation("learning.rule.done");
        }
        return switch (page.step()) {
            case Lesson _ -> getTranslation("learning.rule.lesson", onwardWord());
            case Scenario _ -> getTranslation("learning.rule.scenario");
            case Quiz quiz -> getTranslation(quiz.isTest() ? "learning.rule.test" : "learning.rule.practice");
        };
    }

    private String left() {
        int minutes = page.headway().minutesLeft(page.module()).value();
        return minutes == 0
                ? getTranslation("learning.left.none", page.module().title())
                : getTranslation(
                        "learning.left.some",
                        Spoken.time(this, page.headway().minutesLeft(page.module())),
                        page.module().title());
    }

    private Component previous(Step previous) {
        Anchor link = new Anchor(
                LearningNavigation.step(page.course().slug(), previous.path()),
                getTranslation("learning.step.previous"));
        link.addClassNames("button", "quiet");
        link.setAriaLabel(getTranslation("learning.step.previous-to", previous.title()));
        return link;
    }

    /** A lesson not yet read is marked by going on; from anywhere else the way on is a plain link. */
    private Component onward() {
        return page.step() instanceof Lesson && !page.isDone() ? marking() : plain();
    }

    private Component marking() {
        Button button = new Button(onwardLabel(), _ -> read.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private Component plain() {
        Anchor onward = new Anchor(LearningNavigation.onward(page), onwardLabel());
        onward.addClassName("button");
        onward.setClassName("quiet", !page.isDone());
        return onward;
    }

    private String onwardLabel() {
        return page.next()
                .map(next -> getTranslation("learning.step.next-is", next.title()))
                .orElseGet(this::onwardWord);
    }

    private String onwardWord() {
        return getTranslation(page.next().isPresent() ? "learning.step.next" : "learning.step.finish");
    }
}
