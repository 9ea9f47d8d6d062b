package org.alongside.assessment.fragment;

import org.alongside.assessment.application.Feedback;
import org.alongside.assessment.application.QuestionSheet;
import org.alongside.assessment.application.Sitting;
import org.alongside.shared.Markup;

/** The end of a practice quiz: calm, question by question, with the way back to each. Nothing is counted up. */
public final class SummaryPage {

    private final Scene scene;

    public SummaryPage(Scene scene) {
        this.scene = scene;
    }

    public Markup of(Sitting sitting) {
        boolean through = sitting.unanswered().isEmpty();
        return Markup.of(
                """
                <form class="quiz quiz-summary">{}{}<p>{}</p><ol class="quiz-list">{}</ol>\
                <div class="actions">{}</div></form>""",
                scene.eyebrow(scene.quiz().title()),
                scene.title(scene.say(through ? "assessment.summary.title" : "assessment.summary.title-not-yet")),
                scene.say(through ? "assessment.summary.text" : "assessment.summary.text-not-yet"),
                sitting.questions().stream().map(this::line).toList(),
                scene.button("again", "button quiet", scene.say("assessment.summary.again")));
    }

    private Markup line(QuestionSheet question) {
        return Markup.of(
                "<li><div class=\"quiz-line\">{}{}{}</div>{}</li>",
                question.feedback().map(this::state).orElseGet(this::unanswered),
                scene.inCourseLanguage(question.stem().title()),
                scene.link(
                        scene.addresses().question(question.position()),
                        "quiz-look",
                        Markup.of(
                                "{}<span class=\"visually-hidden\">: {}</span>",
                                scene.say(question.isAnswered() ? "assessment.look-again" : "assessment.answer-it"),
                                question.stem().title())),
                question.feedback()
                        .filter(feedback -> !feedback.right())
                        .map(feedback -> new FeedbackPart(scene.words()).lessonsInLine(feedback.lessons())));
    }

    private Markup state(Feedback feedback) {
        return feedback.right()
                ? Markup.of("<span class=\"quiz-mark done\">{}</span>", scene.say("assessment.mark.right"))
                : Markup.of("<span class=\"quiz-mark not-yet\">{}</span>", scene.say("assessment.mark.not-yet"));
    }

    private Markup unanswered() {
        return Markup.of("<span class=\"quiz-mark soft\">{}</span>", scene.say("assessment.mark.unanswered"));
    }
}
