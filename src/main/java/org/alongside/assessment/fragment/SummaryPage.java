package org.alongside.assessment.fragment;

import org.alongside.assessment.application.Feedback;
import org.alongside.assessment.application.QuestionSheet;
import org.alongside.assessment.application.Sitting;
import org.alongside.assessment.application.Sitting.RunningClock;
import org.alongside.assessment.application.Terms;
import org.alongside.shared.Markup;

/** The end of a practice quiz: calm, question by question, with the way back to each. Nothing is counted up. */
public final class SummaryPage {

    private final Scene scene;

    public SummaryPage(Scene scene) {
        this.scene = scene;
    }

    public Markup of(Terms terms, Sitting sitting) {
        boolean through = sitting.unanswered().isEmpty();
        return Markup.of(
                """
                <form class="quiz quiz-summary">{}{}<p>{}</p>{}{}{}<ol class="quiz-list">{}</ol>\
                <div class="actions">{}</div></form>""",
                scene.eyebrow(scene.quiz().title()),
                scene.title(scene.say(through ? "assessment.summary.title" : "assessment.summary.title-not-yet")),
                scene.say(through ? "assessment.summary.text" : "assessment.summary.text-not-yet"),
                sitting.clock().filter(RunningClock::hasRunOut).map(clock -> clock(clock, sitting)),
                sitting.domains().map(new BreakdownPart(scene)::of),
                sitting.domains().map(_ -> scene.heading(1, scene.say("assessment.result.by-question"))),
                sitting.questions().stream().map(this::line).toList(),
                again(terms));
    }

    /** The clock has taken nothing away. */
    private Markup clock(RunningClock clock, Sitting sitting) {
        return Markup.of(
                "<p class=\"notice open\">{}</p>",
                scene.say("assessment.summary.clock", clock.inTime(), sitting.size()));
    }

    private Markup again(Terms terms) {
        return terms.offersClock()
                ? Markup.of(
                        "{}{}",
                        scene.button("again", "button quiet", scene.say("assessment.summary.again-without-clock")),
                        scene.button(
                                "again-with-clock",
                                "button quiet",
                                scene.words()
                                        .count(
                                                "assessment.summary.again-with-clock",
                                                terms.timeLimit().orElseThrow())))
                : scene.button("again", "button quiet", scene.say("assessment.summary.again"));
    }

    private Markup line(QuestionSheet question) {
        return Markup.of(
                "<li><div class=\"quiz-line\">{}{}{}</div>{}</li>",
                question.feedback().map(new MarkPart(scene)::of).orElseGet(() -> new MarkPart(scene).unanswered()),
                scene.inCourseLanguage(question.stem().title()),
                scene.link(
                        scene.addresses().question(question.position()),
                        "quiz-look",
                        Markup.of(
                                "{}<span class=\"visually-hidden\">: {}</span>",
                                scene.say(question.isAnswered() ? "assessment.look-again" : "assessment.answer-it"),
                                question.stem().title())),
                question.feedback()
                        .filter(Feedback::isShortOfRight)
                        .map(feedback -> new FeedbackPart(scene.words()).lessonsInLine(feedback.lessons())));
    }
}
