package org.alongside.learning.ui;

import com.vaadin.flow.component.Component;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Step;
import org.alongside.learning.Headway;
import org.alongside.learning.application.CourseOverview;
import org.alongside.shared.Markup;

/** What is in a course, written out. */
final class CourseContents {

    private CourseContents() {}

    /** What one will be able to do; nothing where the author promised nothing in particular. */
    static Component objectives(Component speaker, String heading, Course course) {
        Markup items = Markup.join(
                course.promise().objectives().stream().map(objective -> Markup.of("<li>{}</li>", objective)));
        Markup section = Markup.of("<h2>{}</h2><ul>{}</ul>", speaker.getTranslation(heading), items);
        return new HtmlFragment("objectives")
                .show(section.when(!course.promise().objectives().isEmpty()));
    }

    static Markup modules(Component speaker, CourseOverview overview) {
        return Markup.join(overview.course().modules().stream().map(module -> module(speaker, overview, module)));
    }

    private static Markup module(Component speaker, CourseOverview overview, Module module) {
        return Markup.of(
                """
                <section class="card"><h3>{}</h3><p class="soft">{}</p>{}<ol class="steps">{}{}</ol></section>""",
                module.title(),
                Spoken.time(speaker, module.minutes()),
                module.summary(),
                Markup.join(module.steps().stream().map(step -> step(speaker, overview, step))),
                Markup.join(module.planned().stream().map(title -> planned(speaker, title))));
    }

    private static Markup step(Component speaker, CourseOverview overview, Step step) {
        return Markup.of(
                "<li class=\"step {}\">{}<span class=\"step-kind\">{}</span></li>",
                overview.headway().isDone(step) ? "is-done" : "is-open",
                title(overview, step),
                kind(speaker, step, overview.headway()));
    }

    private static Markup title(CourseOverview overview, Step step) {
        return switch (overview.stage()) {
            case NEW, LEFT -> Markup.of("<span class=\"step-title\">{}</span>", step.title());
            case UNDER_WAY, COMPLETE ->
                Markup.of(
                        "<a class=\"step-title\" href=\"{}\">{}</a>",
                        LearningNavigation.step(overview.course().slug(), step.path()),
                        step.title());
        };
    }

    /** Such as "Lesson · 9 min · done". */
    static String kind(Component speaker, Step step, Headway headway) {
        String kind = switch (step) {
            case Lesson _ -> "learning.step.lesson";
            case Scenario _ -> "learning.step.scenario";
            case Quiz quiz -> quiz.isTest() ? "learning.step.test" : "learning.step.quiz";
        };
        String said = speaker.getTranslation(kind, Spoken.time(speaker, step.minutes()));
        return headway.isDone(step) ? speaker.getTranslation("learning.step.done", said) : said;
    }

    static Markup planned(Component speaker, String title) {
        return Markup.of(
                "<li class=\"step is-planned\"><span class=\"step-title\">{}</span><span class=\"step-kind\">{}</span></li>",
                title,
                speaker.getTranslation("learning.step.planned"));
    }
}
