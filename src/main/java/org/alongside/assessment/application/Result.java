package org.alongside.assessment.application;

import java.util.List;
import org.alongside.assessment.AttemptId;
import org.alongside.catalog.model.Question.Stem;
import org.alongside.catalog.model.SafeHtml;

/**
 * What became of a test that has ended.
 *
 * @param terms as they are now, with the attempts still left
 * @param timedOut whether its time ran out
 * @param modules by the module that teaches them, in the order of the course
 */
public record Result(
        AttemptId attempt,
        Terms terms,
        boolean timedOut,
        boolean passed,
        int points,
        int outOf,
        List<ModuleResult> modules,
        List<Reviewed> questions) {

    public Result {
        modules = List.copyOf(modules);
        questions = List.copyOf(questions);
    }

    /**
     * How it went in one module.
     *
     * @param title empty for questions that no single module teaches
     * @param lessons to read again, where something was not right yet
     */
    public record ModuleResult(String title, int right, int asked, List<LessonLink> lessons) {

        public ModuleResult {
            lessons = List.copyOf(lessons);
        }
    }

    /**
     * A question and what was answered.
     *
     * @param rightOptions what is right; empty while the learner may try the same question again
     */
    public record Reviewed(int position, Stem stem, Feedback feedback, List<SafeHtml> rightOptions) {

        public Reviewed {
            rightOptions = List.copyOf(rightOptions);
        }
    }
}
