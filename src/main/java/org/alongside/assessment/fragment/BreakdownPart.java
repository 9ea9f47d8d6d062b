package org.alongside.assessment.fragment;

import java.util.Locale;
import java.util.Set;
import org.alongside.assessment.application.Breakdown;
import org.alongside.assessment.application.Breakdown.Kind;
import org.alongside.assessment.application.Breakdown.Part;
import org.alongside.shared.Markup;

/** How it went by module or by domain, with what to read again. */
record BreakdownPart(Scene scene) {

    /** Those of the IC&RC peer recovery credential; others are called as their author calls them. */
    private static final Set<String> NAMED = Set.of("advocacy", "ethics", "mentoring", "recovery");

    Markup of(Breakdown breakdown) {
        return Markup.of(
                        "{}<ul class=\"quiz-modules\">{}</ul>",
                        scene.heading(
                                1,
                                scene.say(
                                        breakdown.kind() == Kind.DOMAIN
                                                ? "assessment.result.by-domain"
                                                : "assessment.result.by-module")),
                        breakdown.parts().stream()
                                .map(part -> part(breakdown.kind(), part))
                                .toList())
                .when(!breakdown.parts().isEmpty());
    }

    private Markup part(Kind kind, Part part) {
        return Markup.of(
                """
                <li><div class="quiz-line"><span class="quiz-mark {}">{}</span>{}</div>{}</li>""",
                part.isAll() ? "done" : "not-yet",
                scene.say("assessment.result.module-points", scene.points(part.points()), part.outOf()),
                kind == Kind.DOMAIN ? domain(part.name()) : module(part.name()),
                new FeedbackPart(scene.words()).lessonsInLine(part.lessons()));
    }

    private Object module(String title) {
        return title.isEmpty() ? scene.say("assessment.result.whole-course") : scene.inCourseLanguage(title);
    }

    private String domain(String name) {
        return NAMED.contains(name) ? scene.say("assessment.domain." + name) : spoken(name);
    }

    private static String spoken(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }
}
