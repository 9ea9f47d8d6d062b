package org.alongside.assessment.fragment;

import org.alongside.assessment.application.QuestionSheet;
import org.alongside.assessment.application.Sitting;
import org.alongside.assessment.application.Task;
import org.alongside.assessment.application.Task.Choose;
import org.alongside.assessment.application.Task.Fill;
import org.alongside.assessment.application.Task.Stand;
import org.alongside.assessment.application.Task.Tell;
import org.alongside.assessment.application.Terms;
import org.alongside.shared.Markup;

/**
 * One question with native controls inside the element that saves them. What stands here is all that the browser gets to
 * know: options by the place they are shown at, and feedback only where there is an answer in practice.
 */
public final class QuestionPage {

    private final Scene scene;
    private final Terms terms;
    private final Sitting sitting;

    public QuestionPage(Scene scene, Terms terms, Sitting sitting) {
        this.scene = scene;
        this.terms = terms;
        this.sitting = sitting;
    }

    /**
     * The page of a question.
     *
     * @param clock how long a clock runs; nothing where none does
     * @param checked whether the learner asked what is right
     */
    public Markup of(int position, Markup clock, boolean checked) {
        QuestionSheet question = sitting.question(position);
        return Markup.of(
                """
                <form class="quiz" data-waits-for="{}" autocomplete="off">{}{}\
                <alongside-keep {}>{}{}\
                <div data-feedback class="quiz-feedback" role="status">{}</div>\
                <div class="quiz-actions"><p data-state class="quiz-state" role="status"></p>{}</div>\
                </alongside-keep></form>""",
                addressOfAnswers(),
                scene.eyebrow(scene.say("assessment.where", scene.quiz().title(), position, sitting.size())),
                clock,
                keeping(question),
                fieldset(question),
                hint(question),
                feedback(question, checked),
                actions(question));
    }

    private String addressOfAnswers() {
        return "api/answers/" + sitting.attempt().value() + "/";
    }

    private Markup keeping(QuestionSheet question) {
        return Markup.of(
                """
                data-form="{}" data-address="{}" data-person="{}" data-sequence="{}" data-language="{}" data-saving="{}" \
                data-saved="{}" data-retrying="{}" data-signed-out="{}" data-stale="{}" data-refused="{}" data-mine="{}\"""",
                AnswerFields.form(question.task()),
                addressOfAnswers() + question.position(),
                scene.person(),
                question.sequence(),
                scene.words().language().toLanguageTag(),
                scene.say("assessment.keep.saving"),
                scene.say("assessment.keep.saved", "{time}"),
                scene.say("assessment.keep.retrying"),
                scene.say("assessment.keep.signed-out"),
                scene.say("assessment.keep.stale"),
                scene.say("assessment.keep.refused"),
                scene.say("assessment.keep.mine"));
    }

    private Markup fieldset(QuestionSheet question) {
        return Markup.of(
                "<fieldset><legend>{}</legend>{}{}</fieldset>",
                scene.title(heading(question)),
                scene.content("quiz-body", question.stem().body()).when(!(question.task() instanceof Fill)),
                new AnswerFields(scene, "answer-" + sitting.attempt().value() + "-" + question.position())
                        .of(question.task()));
    }

    /** A heading with gaps is filled below it: fields in a heading would be read out with every mention of it. */
    private Object heading(QuestionSheet question) {
        return question.task() instanceof Fill fill && fill.heading().gaps() > 0
                ? scene.say("assessment.fill.title")
                : scene.inCourseLanguage(question.stem().heading());
    }

    private Markup hint(QuestionSheet question) {
        return Markup.of(
                        "<details class=\"quiz-hint\"><summary>{}</summary>{}</details>",
                        scene.say("assessment.hint"),
                        scene.content("", question.hint()))
                .when(!question.hint().isEmpty());
    }

    private Markup feedback(QuestionSheet question, boolean checked) {
        FeedbackPart part = new FeedbackPart(scene.words());
        return question.feedback()
                .map(feedback -> checked ? part.whole(feedback) : part.asSaved(feedback))
                .orElseGet(() -> Markup.of(
                                "<p class=\"quiz-completeness\" tabindex=\"-1\">{}</p>",
                                scene.say("assessment.check-nothing"))
                        .when(checked && !terms.test()));
    }

    private Markup actions(QuestionSheet question) {
        int position = question.position();
        return Markup.of(
                "<div class=\"actions\">{}{}{}</div>",
                scene.link(scene.addresses().question(position - 1), "button quiet", scene.say("assessment.back"))
                        .when(position > 1),
                check(question.task()).when(!terms.test()),
                scene.button("next", "button", next(position)));
    }

    /** One option, and a place on a scale, are explained as soon as they are chosen. */
    private Markup check(Task task) {
        return switch (task) {
            case Choose choose when !choose.several() -> Markup.NONE;
            case Stand _ -> Markup.NONE;
            case Tell _ -> scene.button("check", "button quiet", scene.say("assessment.tell.check"));
            default -> scene.button("check", "button quiet", scene.say("assessment.check"));
        };
    }

    private String next(int position) {
        if (position < sitting.size()) {
            return scene.say("assessment.next");
        }
        return scene.say(terms.test() ? "assessment.to-review" : "assessment.to-summary");
    }
}
