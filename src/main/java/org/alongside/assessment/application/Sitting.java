package org.alongside.assessment.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.assessment.AttemptId;
import org.alongside.assessment.application.QuestionSheet.Progress;

/**
 * An open attempt as its learner sees it.
 *
 * @param clock empty where none runs
 * @param domains how practice went so far in what has an answer, where the quiz draws by domain; never of a test
 */
public record Sitting(
        AttemptId attempt, Optional<RunningClock> clock, List<QuestionSheet> questions, Optional<Breakdown> domains) {

    public Sitting {
        questions = List.copyOf(questions);
    }

    /**
     * A clock that runs, or has run out.
     *
     * @param left not below zero
     * @param inTime how many questions had their answer when it ran out, or have it now
     */
    public record RunningClock(Instant end, Duration left, int inTime) {

        public boolean hasRunOut() {
            return left.isZero();
        }
    }

    public int size() {
        return questions.size();
    }

    public QuestionSheet question(int position) {
        return questions.get(position - 1);
    }

    public boolean has(int position) {
        return position >= 1 && position <= size();
    }

    /** The question to go on with; empty when each has an answer. */
    public Optional<QuestionSheet> firstUnanswered() {
        return unanswered().stream().findFirst();
    }

    /** Those with no answer, or with one in part. */
    public List<QuestionSheet> unanswered() {
        return questions.stream().filter(question -> !question.isAnswered()).toList();
    }

    /** Those with an answer in part. */
    public int partlyAnswered() {
        return (int) questions.stream()
                .filter(question -> question.progress() == Progress.PARTLY)
                .count();
    }
}
