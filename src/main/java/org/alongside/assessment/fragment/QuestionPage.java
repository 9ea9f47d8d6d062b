package org.alongside.assessment.fragment;

import java.util.stream.IntStream;
import org.alongside.assessment.application.Feedback;
import org.alongside.assessment.application.QuestionSheet;
import org.alongside.assessment.application.ShownOption;
import org.alongside.assessment.application.Sitting;
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
     * @param until when time is up, in words; empty where there is no limit
     * @param checked whether the learner asked how complete the answer is
     */
    public Markup of(int position, String until, boolean checked) {
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
                Markup.of("<p class=\"soft\">{}</p>", until).when(!until.isEmpty()),
                keeping(question),
                fieldset(question),
                hint(question),
                question.feedback().map(feedback -> feedback(feedback, checked)),
                actions(question));
    }

    private String addressOfAnswers() {
        return "api/answers/" + sitting.attempt().value() + "/";
    }

    private Markup keeping(QuestionSheet question) {
        return Markup.of(
                """
                data-address="{}" data-person="{}" data-sequence="{}" data-language="{}" data-saving="{}" \
                data-saved="{}" data-retrying="{}" data-signed-out="{}" data-stale="{}" data-refused="{}\"""",
                addressOfAnswers() + question.position(),
                scene.person(),
                question.sequence(),
                scene.words().language().toLanguageTag(),
                scene.say("assessment.keep.saving"),
                scene.say("assessment.keep.saved", "{time}"),
                scene.say("assessment.keep.retrying"),
                scene.say("assessment.keep.signed-out"),
                scene.say("assessment.keep.stale"),
                scene.say("assessment.keep.refused"));
    }

    private Markup fieldset(QuestionSheet question) {
        return Markup.of(
                "<fieldset><legend>{}</legend>{}{}{}</fieldset>",
                scene.title(scene.inCourseLanguage(question.stem().heading())),
                scene.content("quiz-body", question.stem().body()),
                Markup.of("<p class=\"soft\">{}</p>", scene.say("assessment.choose-all"))
                        .when(question.several()),
                IntStream.range(0, question.options().size())
                        .mapToObj(place -> option(question, place))
                        .toList());
    }

    private Markup option(QuestionSheet question, int place) {
        ShownOption option = question.options().get(place);
        return Markup.of(
                """
                <label class="quiz-option"><input type="{}" name="choice" value="{}"{}>\
                <span lang="{}">{}</span></label>""",
                question.several() ? "checkbox" : "radio",
                place,
                new Markup(" checked").when(option.chosen()),
                scene.contentLanguage().toLanguageTag(),
                option.text());
    }

    private Markup hint(QuestionSheet question) {
        return Markup.of(
                        "<details class=\"quiz-hint\"><summary>{}</summary>{}</details>",
                        scene.say("assessment.hint"),
                        scene.content("", question.hint()))
                .when(!question.hint().isEmpty());
    }

    private Markup feedback(Feedback feedback, boolean checked) {
        FeedbackPart part = new FeedbackPart(scene.words());
        return checked ? part.whole(feedback) : part.asSaved(feedback);
    }

    private Markup actions(QuestionSheet question) {
        int position = question.position();
        return Markup.of(
                "<div class=\"actions\">{}{}{}</div>",
                scene.link(scene.addresses().question(position - 1), "button quiet", scene.say("assessment.back"))
                        .when(position > 1),
                scene.button("check", "button quiet", scene.say("assessment.check"))
                        .when(question.several() && !terms.test()),
                scene.button("next", "button", next(position)));
    }

    private String next(int position) {
        if (position < sitting.size()) {
            return scene.say("assessment.next");
        }
        return scene.say(terms.test() ? "assessment.to-review" : "assessment.to-summary");
    }
}
