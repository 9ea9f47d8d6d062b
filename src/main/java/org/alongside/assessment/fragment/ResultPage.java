package org.alongside.assessment.fragment;

import org.alongside.assessment.application.Result;
import org.alongside.assessment.application.Result.Reviewed;
import org.alongside.shared.Markup;

/** What became of a test: passed or not yet, by module or domain and question by question, and how to go on. */
public final class ResultPage {

    private final Scene scene;
    private final FeedbackPart feedback;

    public ResultPage(Scene scene) {
        this.scene = scene;
        this.feedback = new FeedbackPart(scene.words());
    }

    public Markup of(Result result) {
        return Markup.of(
                """
                <form class="quiz quiz-result">{}{}<div class="notice {}"><p>{}</p>{}<p>{}</p></div>\
                <div class="actions">{}</div>{}{}<ol class="quiz-list">{}</ol></form>""",
                scene.eyebrow(scene.quiz().title()),
                scene.title(scene.say(result.passed() ? "assessment.result.passed" : "assessment.result.not-yet")),
                result.passed() ? "good" : "wait",
                points(result),
                Markup.of("<p>{}</p>", scene.say("assessment.result.timed-out")).when(result.timedOut()),
                goOn(result),
                scene.button("begin", "button", scene.say("assessment.result.try-again"))
                        .when(mayTryAgain(result)),
                new BreakdownPart(scene).of(result.breakdown()),
                scene.heading(1, scene.say("assessment.result.by-question")),
                result.questions().stream().map(this::question).toList());
    }

    private String points(Result result) {
        return result.outOf() == 0
                ? scene.say("assessment.result.nothing-marked")
                : scene.say(
                        result.terms().inParts() ? "assessment.result.points-in-parts" : "assessment.result.points",
                        scene.points(result.points()),
                        result.outOf(),
                        scene.points(result.pointsNeeded()));
    }

    private static boolean mayTryAgain(Result result) {
        return !result.passed() && result.terms().mayBegin();
    }

    private String goOn(Result result) {
        if (result.passed()) {
            return scene.say("assessment.result.go-on-passed");
        }
        if (!mayTryAgain(result)) {
            return scene.say("assessment.result.go-on-ask");
        }
        return result.terms().attemptsLeft().isEmpty()
                ? scene.say("assessment.result.go-on-again")
                : scene.words()
                        .count(
                                "assessment.result.go-on-left",
                                result.terms().attemptsLeft().getAsInt());
    }

    private Markup question(Reviewed question) {
        OwnAnswerPart own = new OwnAnswerPart(scene);
        return Markup.of(
                """
                <li><details class="quiz-reviewed"><summary>{}{}</summary>{}{}{}{}</details></li>""",
                new MarkPart(scene).of(question.feedback()),
                scene.inCourseLanguage(question.stem().title()),
                scene.content("quiz-body", question.stem().body()),
                own.of(question.feedback()),
                feedback.whole(question.feedback()),
                own.right(question.feedback()));
    }
}
