package org.alongside.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.alongside.catalog.model.Course;
import org.alongside.learning.application.CourseOverview;
import org.alongside.shared.Markup;

/** What one will be able to do, what it takes, what is in it, and one clear button. */
class CoursePage extends Composite<Div> implements LocaleChangeObserver {

    private final CourseOverview overview;
    private final boolean teaches;
    private Course course;
    private final Runnable join;
    private final Runnable leave;

    /** @param teaches whether the person may see what is written for those who teach */
    CoursePage(CourseOverview overview, boolean teaches, Runnable join, Runnable leave) {
        this.overview = overview;
        this.teaches = teaches;
        this.course = overview.published().course();
        this.join = join;
        this.leave = leave;
        getContent().addClassNames("page", "course");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        course = overview.in(event.getLocale());
        getContent().removeAll();
        getContent().add(head(), objectives(), about(), modules(), books(), completion());
        switch (overview.stage()) {
            case UNDER_WAY, COMPLETE -> getContent().add(leaving());
            case NEW, LEFT -> {}
        }
    }

    private Component head() {
        String lang = course.language().toLanguageTag();
        H1 title = new H1(course.title());
        title.getElement().setAttribute("lang", lang);
        Div head = new Div(new HtmlFragment("eyebrow").show(Markup.of("{}", CourseCard.size(this, course))), title);
        Paragraph summary = new Paragraph(course.summary());
        summary.getElement().setAttribute("lang", lang);
        summary.addClassName("lead");
        head.add(summary, new HtmlFragment().show(foreign()), new HtmlFragment().show(standing()), button());
        head.addClassName("course-head");
        return head;
    }

    /** That the course does not speak the reader's language. */
    private Markup foreign() {
        return Markup.of(
                        "<p class=\"soft\">{}</p>",
                        getTranslation("learning.course.foreign", Spoken.name(this, course.language())))
                .when(Spoken.isForeign(this, course.language()));
    }

    private Markup standing() {
        return switch (overview.stage()) {
            case NEW -> Markup.NONE;
            case UNDER_WAY -> ProgressLine.of(this, overview.headway());
            case COMPLETE -> Markup.of("<p class=\"done\">{}</p>", getTranslation("learning.stage.complete"));
            case LEFT -> Markup.of("<p class=\"notice\" role=\"status\">{}</p>", getTranslation("learning.stage.left"));
        };
    }

    /** The one clear button. */
    private Component button() {
        Div actions = new Div();
        actions.addClassName("actions");
        switch (overview.stage()) {
            case NEW -> actions.add(primary("learning.start", join));
            case LEFT -> actions.add(primary("learning.rejoin", join));
            case UNDER_WAY -> actions.add(link("learning.continue", LearningNavigation.player(course.slug())));
            case COMPLETE ->
                actions.add(
                        link("learning.look-again", firstStep()),
                        quiet("learning.see-completion", LearningNavigation.completion(course.slug())));
        }
        return actions;
    }

    private String firstStep() {
        return course.steps()
                .findFirst()
                .map(step -> LearningNavigation.step(course.slug(), step.path()))
                .orElseGet(() -> LearningNavigation.course(course.slug()));
    }

    private Component objectives() {
        return CourseContents.objectives(this, "learning.course.objectives", course);
    }

    private Component about() {
        HtmlFragment about = new HtmlFragment("prose", "course-about").show(course.description());
        about.getElement().setAttribute("lang", course.language().toLanguageTag());
        about.setVisible(!course.description().isEmpty());
        return about;
    }

    private Component modules() {
        Section section = new Section(new H2(getTranslation("learning.course.contents")));
        section.add(new HtmlFragment("course-modules").show(CourseContents.modules(this, overview)));
        return section;
    }

    private Component books() {
        return new CourseBooks(overview.published().version(), course.language(), teaches);
    }

    /** When the course counts as complete, and what comes of it. */
    private Component completion() {
        Paragraph rule = new Paragraph(CourseContents.completeWhen(this, course));
        Section section = new Section(new H2(getTranslation("learning.course.completion")), rule);
        if (course.promise().certified()) {
            section.add(new Paragraph(getTranslation("learning.course.certificate")));
        }
        section.addClassName("notice");
        return section;
    }

    private Component leaving() {
        Paragraph kept = new Paragraph(getTranslation("learning.leave.kept"));
        Button button = new Button(getTranslation("learning.leave"), _ -> leave.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        kept.addClassName("soft");
        Section section = new Section(new H2(getTranslation("learning.leave.title")), kept, button);
        section.addClassName("course-leave");
        return section;
    }

    private Button primary(String key, Runnable action) {
        Button button = new Button(getTranslation(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private Anchor link(String key, String address) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.addClassName("button");
        return link;
    }

    private Anchor quiet(String key, String address) {
        Anchor link = link(key, address);
        link.addClassName("quiet");
        return link;
    }
}
