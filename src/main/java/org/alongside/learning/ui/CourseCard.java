package org.alongside.learning.ui;

import com.vaadin.flow.component.Component;
import org.alongside.catalog.model.Course;
import org.alongside.learning.application.CourseOverview;
import org.alongside.shared.Markup;

/** A course at a glance: what it is, how long it takes, and for those who take it how far they are. */
final class CourseCard {

    private CourseCard() {}

    static Markup of(Component speaker, CourseOverview overview) {
        Course course = overview.in(Spoken.language(speaker));
        Markup lang = Spoken.lang(speaker, course.language());
        return Markup.of(
                """
                <article class="card course-card"><h2><a href="{}"{}>{}</a></h2><p{}>{}</p><p class="soft">{}</p>{}</article>""",
                LearningNavigation.course(course.slug()),
                lang,
                course.title(),
                lang,
                course.summary(),
                size(speaker, course),
                standing(speaker, overview));
    }

    static String size(Component speaker, Course course) {
        String modules = course.modules().size() == 1 ? "learning.size.one" : "learning.size.many";
        return speaker.getTranslation(modules, course.modules().size(), Spoken.time(speaker, course.minutes()));
    }

    private static Markup standing(Component speaker, CourseOverview overview) {
        return switch (overview.stage()) {
            case NEW, LEFT -> lookInside(speaker, overview);
            case UNDER_WAY -> Markup.of("{}{}", ProgressLine.of(speaker, overview.headway()), goOn(speaker, overview));
            case COMPLETE ->
                Markup.of(
                        "<p class=\"done\">{}</p>{}",
                        speaker.getTranslation("learning.stage.complete"),
                        lookInside(speaker, overview));
        };
    }

    private static Markup lookInside(Component speaker, CourseOverview overview) {
        return Markup.of(
                "<p class=\"actions\"><a class=\"button quiet\" href=\"{}\" aria-label=\"{}\">{}</a></p>",
                LearningNavigation.course(overview.slug()),
                speaker.getTranslation(
                        "learning.look-inside-of",
                        overview.in(Spoken.language(speaker)).title()),
                speaker.getTranslation("learning.look-inside"));
    }

    private static Markup goOn(Component speaker, CourseOverview overview) {
        return Markup.of(
                "<p class=\"actions\"><a class=\"button\" href=\"{}\" aria-label=\"{}\">{}</a></p>",
                LearningNavigation.player(overview.slug()),
                speaker.getTranslation(
                        "learning.continue-with",
                        overview.in(Spoken.language(speaker)).title()),
                speaker.getTranslation("learning.continue"));
    }
}
