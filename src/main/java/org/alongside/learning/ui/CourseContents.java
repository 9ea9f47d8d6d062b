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
import org.alongside.learning.application.Reading;
import org.alongside.shared.Markup;

/** What is in a course, written out. */
final class CourseContents {

    private CourseContents() {}

    /** What one will be able to do; nothing where the author promised nothing in particular. */
    static Component objectives(Component speaker, String heading, Course course) {
        Markup items = Markup.join(
                course.promise().objectives().stream().map(objective -> Markup.of("<li>{}</li>", objective)));
        Markup section = Markup.of(
                "<h2>{}</h2><ul{}>{}</ul>",
                speaker.getTranslation(heading),
                Spoken.lang(speaker, course.language()),
                items);
        return new HtmlFragment("objectives")
                .show(section.when(!course.promise().objectives().isEmpty()));
    }

    /** When the course counts as complete, by what it has. */
    static String completeWhen(Component speaker, Course course) {
        return speaker.getTranslation(
                course.required().anyMatch(Scenario.class::isInstance)
                        ? "learning.course.complete-when-played"
                        : "learning.course.complete-when");
    }

    static Markup modules(Component speaker, CourseOverview overview) {
        Reading reading = overview.reading(Spoken.language(speaker));
        return Markup.join(
                reading.course().modules().stream().map(module -> module(speaker, overview, reading, module)));
    }

    private static Markup module(Component speaker, CourseOverview overview, Reading reading, Module module) {
        Markup lang = Spoken.lang(speaker, reading.course().language());
        return Markup.of(
                """
                <section class="card"><h3{}>{}</h3>{}<div{}>{}</div><ol class="steps">{}{}</ol></section>""",
                lang,
                module.title(),
                Markup.of("<p class=\"soft\">{}</p>", Spoken.time(speaker, module.minutes()))
                        .when(module.steps().stream().anyMatch(Step::isRequired)),
                lang,
                module.summary(),
                Markup.join(module.steps().stream().map(step -> step(speaker, overview, reading, step))),
                Markup.join(module.planned().stream().map(title -> planned(speaker, title, lang))));
    }

    private static Markup step(Component speaker, CourseOverview overview, Reading reading, Step step) {
        return Markup.of(
                "<li class=\"step {} {}\">{}<span class=\"step-kind\">{}</span></li>",
                shape(step),
                overview.headway().isDone(step) ? "is-done" : "is-open",
                title(overview, step, Spoken.lang(speaker, reading.languageOf(step))),
                kind(speaker, step, overview.headway()));
    }

    private static Markup title(CourseOverview overview, Step step, Markup lang) {
        return switch (overview.stage()) {
            case NEW, LEFT -> Markup.of("<span class=\"step-title\"{}>{}</span>", lang, step.title());
            case UNDER_WAY, COMPLETE ->
                Markup.of(
                        "<a class=\"step-title\" href=\"{}\"{}>{}</a>",
                        LearningNavigation.step(overview.slug(), step.path()),
                        lang,
                        step.title());
        };
    }

    /** The class by which a step has the shape of its kind. */
    static String shape(Step step) {
        return switch (step) {
            case Lesson _ -> "is-lesson";
            case Quiz _ -> "is-quiz";
            case Scenario _ -> "is-scenario";
        };
    }

    /** Such as "Lesson · 9 min · optional · done". */
    static String kind(Component speaker, Step step, Headway headway) {
        String kind = switch (step) {
            case Lesson _ -> "learning.step.lesson";
            case Scenario _ -> "learning.step.scenario";
            case Quiz quiz -> quiz.isTest() ? "learning.step.test" : "learning.step.quiz";
        };
        String said = speaker.getTranslation(kind, Spoken.time(speaker, step.minutes()));
        String demanded = step.isRequired() ? said : speaker.getTranslation("learning.step.optional", said);
        return headway.isDone(step) ? speaker.getTranslation("learning.step.done", demanded) : demanded;
    }

    static Markup planned(Component speaker, String title, Markup lang) {
        return Markup.of(
                "<li class=\"step is-planned\"><span class=\"step-title\"{}>{}</span><span class=\"step-kind\">{}</span></li>",
                lang,
                title,
                speaker.getTranslation("learning.step.planned"));
    }
}
