package org.alongside.assessment.fragment;

import java.util.ArrayList;
import java.util.List;
import org.alongside.assessment.application.Terms;
import org.alongside.shared.Markup;

/** Before the first question: what to expect. */
public final class StartPage {

    private final Scene scene;

    public StartPage(Scene scene) {
        this.scene = scene;
    }

    public Markup of(Terms terms) {
        boolean inLesson = scene.heading() > 1;
        return Markup.of(
                "<form class=\"quiz quiz-start\">{}{}{}{}<div class=\"actions\">{}</div></form>",
                scene.eyebrow(scene.say(terms.test() ? "assessment.kind.test" : "assessment.kind.practice"))
                        .when(inLesson),
                scene.title(scene.inCourseLanguage(scene.quiz().title())),
                scene.content("quiz-introduction", scene.quiz().introduction()),
                inLesson && !terms.test() ? inShort(terms) : inFull(terms),
                begin(terms).when(terms.mayBegin()));
    }

    /** Without a clock comes first: nobody is hurried who does not ask for it. */
    private Markup begin(Terms terms) {
        return terms.offersClock()
                ? Markup.of(
                        "{}{}",
                        scene.button("begin", "button", scene.say("assessment.begin-without-clock")),
                        scene.button(
                                "begin-with-clock",
                                "button quiet",
                                scene.words()
                                        .count(
                                                "assessment.begin-with-clock",
                                                terms.timeLimit().orElseThrow())))
                : scene.button("begin", "button", scene.say("assessment.begin"));
    }

    /** Practice between two paragraphs needs no list of terms. */
    private Markup inShort(Terms terms) {
        return Markup.of(
                "<p class=\"soft\">{}. {}.</p>",
                scene.words().count("assessment.terms.questions", terms.questions()),
                scene.say("assessment.terms.explained-at-once"));
    }

    private Markup inFull(Terms terms) {
        return Markup.of(
                "<ul class=\"quiz-terms\">{}</ul>",
                expectations(terms).stream()
                        .map(text -> Markup.of("<li>{}</li>", text))
                        .toList());
    }

    private List<String> expectations(Terms terms) {
        List<String> texts = new ArrayList<>();
        texts.add(scene.words().count("assessment.terms.questions", terms.questions()));
        if (terms.test()) {
            texts.add(passMark(terms));
            texts.add(attempts(terms));
            texts.add(scene.say("assessment.terms.explained-at-end"));
        } else {
            texts.add(scene.say("assessment.terms.explained-at-once"));
            texts.add(scene.say("assessment.terms.not-judged"));
        }
        texts.add(time(terms));
        return texts;
    }

    private String passMark(Terms terms) {
        return terms.allMarked()
                ? scene.say(
                        terms.inParts() ? "assessment.terms.pass-mark-in-parts" : "assessment.terms.pass-mark",
                        scene.points(terms.pointsNeeded()),
                        terms.questions(),
                        terms.passMark().value())
                : scene.say(
                        "assessment.terms.pass-mark-percent", terms.passMark().value());
    }

    private String attempts(Terms terms) {
        return terms.attemptsLeft().isEmpty()
                ? scene.say("assessment.terms.attempts-without-limit")
                : scene.words()
                        .count("assessment.terms.attempts", terms.attemptsLeft().getAsInt());
    }

    private String time(Terms terms) {
        if (terms.timeLimit().isEmpty()) {
            return scene.say("assessment.terms.no-time-limit");
        }
        return scene.words()
                .count(
                        terms.test() ? "assessment.terms.time-limit" : "assessment.terms.clock",
                        terms.timeLimit().getAsInt());
    }
}
