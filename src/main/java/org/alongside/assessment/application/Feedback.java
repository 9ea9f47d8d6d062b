package org.alongside.assessment.application;

import java.util.List;
import org.alongside.catalog.model.SafeHtml;

/**
 * What a learner hears about an answer. Made for practice, and for tests that have ended; for nothing else.
 *
 * @param several whether several options are right
 * @param right whether the answer is
 * @param found how many right options were chosen, of {@code toFind}
 * @param explanation for everyone who answered; may be empty
 * @param lessons those that teach this
 */
public record Feedback(
        boolean several,
        boolean right,
        int found,
        int toFind,
        List<Chosen> chosen,
        SafeHtml explanation,
        List<LessonLink> lessons) {

    public Feedback {
        chosen = List.copyOf(chosen);
        lessons = List.copyOf(lessons);
    }
}
