package org.alongside.assessment.fragment;

import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                sitting.unanswered().isEmpty()
                        ? scene.say("assessment.review.complete")
                        : open("assessment.review.open", "assessment.review.partly", sitting),
                sitting.questions().stream().map(this::line).toList(),
                confirming && !sitting.unanswered().isEmpty() ? confirmation(sitting) : actions());
    }

    private String open(String open, String partly, Sitting sitting) {
        int parts = sitting.partlyAnswered();
        int none = sitting.unanswered().size() - parts;
        return Stream.of(say(open, none), say(partly, parts))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String say(String key, int number) {
        return number == 0 ? "" : scene.words().count(key, number);
    }

    private Markup line(QuestionSheet question) {
        return Markup.of(
                "<li><div class=\"quiz-line\">{}{}</div></li>",
                new MarkPart(scene).of(question),
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

    private Markup confirmation(Sitting sitting) {
        return Markup.of(
                """
                <div class="notice wait quiz-confirm" tabindex="-1"><p>{}</p></div>\
                <p data-state class="quiz-state" role="status"></p><div class="actions">{}{}</div>""",
                open("assessment.review.confirm", "assessment.review.confirm-partly", sitting),
                scene.button("keep-answering", "button", scene.say("assessment.review.keep-answering")),
                scene.button("hand-in-anyway", "button quiet", scene.say("assessment.review.hand-in-anyway")));
    }
}
