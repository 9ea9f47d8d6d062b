package org.alongside.catalog.adapter;

import java.util.Optional;
import org.alongside.catalog.model.Quiz;

/** Makes a quiz of a file: its rules, and the questions of this file and of others. */
final class QuizReader {

    private final Manuscript page;
    private final Banks banks;

    QuizReader(Manuscript page, Banks banks) {
        this.page = page;
        this.banks = banks;
    }

    /** The quiz, or nothing when too much of it is wrong; then the margin says what. */
    Optional<Quiz> read() {
        QuizRules rules = QuizRules.read(page);
        Bank own = banks.at(page.name().path()).orElseThrow();
        return new Draws(page, banks).read(own).map(drawn -> quiz(own, rules.drawing(drawn.draws()), drawn));
    }

    private Quiz quiz(Bank own, Quiz.Rules rules, Draws.Drawn drawn) {
        return new Quiz(
                new StepSettings(page).about(() -> ReadingTime.ofQuiz(rules.questionsAsked())),
                own.introduction(),
                rules,
                drawn.questions());
    }
}
