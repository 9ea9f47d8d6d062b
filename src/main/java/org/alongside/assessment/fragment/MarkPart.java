package org.alongside.assessment.fragment;

import org.alongside.assessment.application.Feedback;
import org.alongside.assessment.application.Feedback.Verdict;
import org.alongside.assessment.application.QuestionSheet;
import org.alongside.shared.Markup;

/** How it stands with a question, by word and by shape. */
record MarkPart(Scene scene) {

    Markup of(Feedback feedback) {
        return feedback.verdict() == Verdict.UNMARKED && !feedback.answered() ? unanswered() : of(feedback.verdict());
    }

    private Markup of(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> mark("done", "assessment.mark.right");
            case PARTLY -> mark("partly", "assessment.mark.partly");
            case NOT_YET -> mark("not-yet", "assessment.mark.not-yet");
            case UNMARKED -> mark("kept", "assessment.mark.kept");
        };
    }

    /** Before anything is marked. */
    Markup of(QuestionSheet question) {
        return switch (question.progress()) {
            case ANSWERED -> mark("done", "assessment.mark.answered");
            case PARTLY -> mark("partly", "assessment.mark.partly-answered");
            case OPEN -> mark("not-yet", "assessment.mark.unanswered");
        };
    }

    Markup unanswered() {
        return mark("soft", "assessment.mark.unanswered");
    }

    private Markup mark(String kind, String key) {
        return Markup.of("<span class=\"quiz-mark {}\">{}</span>", kind, scene.say(key));
    }
}
