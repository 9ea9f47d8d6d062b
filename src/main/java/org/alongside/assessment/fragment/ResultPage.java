package org.alongside.assessment.fragment;

import org.alongside.assessment.application.Result;
import org.alongside.assessment.application.Result.ModuleResult;
import org.alongside.assessment.application.Result.Reviewed;
import org.alongside.shared.Markup;

/** What became of a test: passed or not yet, by module and question by question, and how to go on. */
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
                <div class="actions">{}</div>{}<ul class="quiz-modules">{}</ul>{}<ol class="quiz-list">{}</ol></form>""",
                scene.eyebrow(scene.quiz().title()),
                scene.title(scene.say(result.passed() ? "assessment.result.passed" : "assessment.result.not-yet")),
                result.passed() ? "good" : "wait",
                scene.say(
                        "assessment.result.points",
                        result.points(),
                        result.outOf(),
                        result.terms().pointsNeeded()),
                Markup.of("<p>{}</p>", scene.say("assessment.result.timed-out")).when(result.timedOut()),
                goOn(result),
                scene.button("begin", "button", scene.say("assessment.result.try-again"))
                        .when(mayTryAgain(result)),
                scene.heading(1, scene.say("assessment.result.by-module")),
                result.modules().stream().map(this::module).toList(),
                scene.heading(1, scene.say("assessment.result.by-question")),
                result.questions().stream().map(this::question).toList());
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

    private Markup module(ModuleResult module) {
        boolean all = module.right() == module.asked();
        return Markup.of(
                """
                <li><div class="quiz-line"><span class="quiz-mark {}">{}</span>{}</div>{}</li>""",
                all ? "done" : "not-yet",
                scene.say("assessment.result.module-points", module.right(), module.asked()),
                module.title().isEmpty()
                        ? scene.say("assessment.result.whole-course")
                        : scene.inCourseLanguage(module.title()),
                feedback.lessonsInLine(module.lessons()));
    }

    private Markup question(Reviewed question) {
        boolean right = question.feedback().right();
        return Markup.of(
                """
                <li><details class="quiz-reviewed"><summary><span class="quiz-mark {}">{}</span>{}</summary>\
                {}{}{}{}</details></li>""",
                right ? "done" : "not-yet",
                scene.say(right ? "assessment.mark.right" : "assessment.mark.not-yet"),
                scene.inCourseLanguage(question.stem().title()),
                scene.content("quiz-body", question.stem().body()),
                answer(question),
                feedback.whole(question.feedback()),
                rightOptions(question));
    }

    private Markup answer(Reviewed question) {
        if (question.feedback().chosen().isEmpty()) {
            return Markup.of("<p class=\"soft\">{}</p>", scene.say("assessment.result.no-answer"));
        }
        return Markup.of(
                        "<p class=\"soft\">{}</p><ul class=\"quiz-answers\" lang=\"{}\">{}</ul>",
                        scene.say("assessment.result.your-answer"),
                        scene.contentLanguage().toLanguageTag(),
                        question.feedback().chosen().stream()
                                .map(chosen -> Markup.of("<li>{}</li>", chosen.option()))
                                .toList())
                .when(!question.feedback().several());
    }

    private Markup rightOptions(Reviewed question) {
        return Markup.of(
                        "<p class=\"soft\">{}</p><ul class=\"quiz-answers\" lang=\"{}\">{}</ul>",
                        scene.say("assessment.result.right-answer"),
                        scene.contentLanguage().toLanguageTag(),
                        question.rightOptions().stream()
                                .map(option -> Markup.of("<li>{}</li>", option))
                                .toList())
                .when(!question.feedback().right() && !question.rightOptions().isEmpty());
    }
}
