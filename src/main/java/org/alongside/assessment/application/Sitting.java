package org.alongside.assessment.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.assessment.AttemptId;

/** An open attempt as its learner sees it. */
public record Sitting(AttemptId attempt, Optional<Instant> endsAt, List<QuestionSheet> questions) {

    public Sitting {
        questions = List.copyOf(questions);
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

    public List<QuestionSheet> unanswered() {
        return questions.stream().filter(question -> !question.isAnswered()).toList();
    }
}
