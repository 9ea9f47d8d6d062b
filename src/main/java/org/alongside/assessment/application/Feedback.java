package org.alongside.assessment.application;

import java.util.List;
import java.util.Locale;
import org.alongside.catalog.model.SafeHtml;

/**
 * What a learner hears about an answer. Made for practice, and for tests that have ended; for nothing else.
 *
 * @param answered whether there is an answer
 * @param explanation for everyone who answered; may be empty
 * @param lessons those that teach this
 * @param language of what the course says in it
 */
public record Feedback(
        Verdict verdict,
        boolean answered,
        Comparison comparison,
        SafeHtml explanation,
        List<LessonLink> lessons,
        Locale language) {

    /** How it went. */
    public enum Verdict {
        RIGHT,
        PARTLY,
        NOT_YET,
        /** Kept as it is: nobody marks it, or nobody has yet. */
        UNMARKED
    }

    public Feedback {
        lessons = List.copyOf(lessons);
    }

    public boolean right() {
        return verdict == Verdict.RIGHT;
    }

    /** Whether there is something to read again. */
    public boolean isShortOfRight() {
        return verdict == Verdict.PARTLY || verdict == Verdict.NOT_YET;
    }
}
