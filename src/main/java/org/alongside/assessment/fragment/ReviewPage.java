package org.alongside.assessment.fragment;

import org.alongside.assessment.application.QuestionSheet;
import org.alongside.assessment.application.Sitting;
import org.alongside.shared.Markup;

/** Before handing in: which questions have an answer, with links, and a second look where some have none. */
public final class ReviewPage {

    private final Scene scene;

    public ReviewPage(Scene scene) {
        this.scene = scene;
    }

    /**
     * The page.
     *
     * @param confirming whether the learner wants to hand in although something is unanswered
     */
    public Markup of(Sitting sitting, boolean confirming) {
        int open = sitting.unanswered().size();
        return Markup.of(
                """
                <form class="quiz quiz-review" data-waits-for="api/answers/{}/" data-waits="kept" \
                data-not-kept="{}"><alongside-keep data-person="{}" data-language="{}"></alongside-keep>{}{}<p>{}</p><ol class="quiz-list">{}</ol>{}</form>""",
                sitting.attempt().value(),
                scene.say("assessment.review.not-kept"),
                scene.person(),
                scene.words().language().toLanguageTag(),
                scene.eyebrow(scene.quiz().title()),
                scene.title(scene.say("assessment.review.title")),
                open == 0
                        ? scene.say("assessment.review.complete")
                        : scene.words().count("assessment.review.open", open),
                sitting.questions().stream().map(this::line).toList(),
                confirming && open > 0 ? confirmation(open) : actions());
    }

    private Markup line(QuestionSheet question) {
        return Markup.of(
                "<li><div class=\"quiz-line\"><span class=\"quiz-mark {}\">{}</span>{}</div></li>",
                question.isAnswered() ? "done" : "not-yet",
                scene.say(question.isAnswered() ? "assessment.mark.answered" : "assessment.mark.unanswered"),
                scene.link(
                        scene.addresses().question(question.position()),
                        "",
                        scene.inCourseLanguage(question.stem().title())));
    }

    private Markup actions() {
        return Markup.of(
                "<p data-state class=\"quiz-state\" role=\"status\"></p><div class=\"actions\">{}</div>",
                scene.button("hand-in", "button", scene.say("assessment.hand-in")));
    }

    private Markup confirmation(int open) {
        return Markup.of(
                """
                <div class="notice wait quiz-confirm" tabindex="-1"><p>{}</p></div>\
                <p data-state class="quiz-state" role="status"></p><div class="actions">{}{}</div>""",
                scene.words().count("assessment.review.confirm", open),
                scene.button("keep-answering", "button", scene.say("assessment.review.keep-answering")),
                scene.button("hand-in-anyway", "button quiet", scene.say("assessment.review.hand-in-anyway")));
    }
}
