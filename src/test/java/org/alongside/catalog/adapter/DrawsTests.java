package org.alongside.catalog.adapter;

import static org.alongside.catalog.adapter.ACourseFolder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.catalog.model.Quiz;
import org.alongside.shared.Minutes;
import org.junit.jupiter.api.Test;

/** What a quiz draws: its own questions, or those of banks that stand in no table of contents. */
class DrawsTests {

    private static final String EXAM = "welcome/check.quiz.md";
    private static final String BANK = "bank/ethics.quiz.md";

    @Test
    void aQuizDrawsFromSeveralFiles() {
        Quiz quiz = exam("""
                  - from: ../bank/ethics.quiz.md
                    domain: ethics
                    count: 2
                  - tag: samhsa:1
                    count: 1
                """).quiz();

        assertThat(quiz.rules().draws())
                .containsExactly(
                        new Quiz.Draw(2, List.of("bank-1", "bank-2", "bank-3")),
                        new Quiz.Draw(1, List.of("own-1", "own-2")));
        assertThat(quiz.rules().questionsAsked()).isEqualTo(3);
        assertThat(quiz.minutes()).isEqualTo(new Minutes(3));
        assertThat(quiz.questions())
                .extracting(question -> question.source().key())
                .containsExactly("bank-1", "bank-2", "bank-3", "own-1", "own-2");
    }

    @Test
    void aBankNeedsNoPlaceInTheTableOfContents() {
        assertThat(exam("  - from: ../bank/ethics.quiz.md\n    count: 1\n").warnings())
                .isEmpty();
    }

    @Test
    void aQuizNeedsNoQuestionsOfItsOwn() {
        assertThat(aCourse()
                        .with(BANK, bank())
                        .with(EXAM, head("  - from: ../bank/ethics.quiz.md\n    count: 2\n"))
                        .quiz()
                        .questions())
                .hasSize(4);
    }

    @Test
    void whatATestDrawsHasToExplainItself() {
        String silent = bank().replace("   > Why.\n", "");

        assertThat(exam("  - from: ../bank/ethics.quiz.md\n    count: 1\n")
                        .with(BANK, silent)
                        .warnings())
                .hasSize(8)
                .allMatch(warning -> warning.contains("does not explain itself"));
        assertThat(aCourse()
                        .with(BANK, silent)
                        .with(
                                EXAM,
                                head("  - from: ../bank/ethics.quiz.md\n    count: 1\n")
                                        .replace("mode: practice", "mode: test\npass: 80"))
                        .errors())
                .hasSize(8);
    }

    @Test
    void aPracticeExamMayHaveAClockAndBeLeftOut() {
        Quiz quiz = exam("  - count: 2\noptional: true\ntime-limit: 90\ncertainty: true\n")
                .quiz();

        assertThat(quiz.isRequired()).isFalse();
        assertThat(quiz.rules().timeLimit()).hasValue(90);
        assertThat(quiz.rules().certainty()).isTrue();
    }

    @Test
    void whatMayBeLeftOutDoesNotCount() {
        var course = exam("  - count: 2\noptional: true\n").course();

        assertThat(course.steps()).hasSize(2);
        assertThat(course.required()).extracting(step -> step.path().value()).containsExactly("welcome/hello");
        assertThat(course.minutes())
                .isEqualTo(course.required().findFirst().orElseThrow().minutes());
    }

    @Test
    void aPoolIsLargeEnough() {
        assertThat(exam("  - from: ../bank/ethics.quiz.md\n    domain: ethics\n    count: 4\n")
                        .errors())
                .containsExactly(EXAM + ":5: this draw takes 4 questions, and 3 fit;"
                        + " draw at most 3, or write more questions that fit");
    }

    @Test
    void aPoolIsLargeEnoughAlsoAfterEarlierDraws() {
        assertThat(exam("""
                  - from: ../bank/ethics.quiz.md
                    count: 2
                  - from: ../bank/ethics.quiz.md
                    domain: ethics
                    count: 2
                """).errors())
                .containsExactly(EXAM + ":7: this draw takes 2 questions, and 3 fit, of which earlier draws may take 2;"
                        + " draw at most 1, or write more questions that fit");
    }

    @Test
    void aTagStandsForAllBelowIt() {
        assertThat(exam("  - tag: samhsa:1\n    count: 2\n").errors()).isEmpty();
        assertThat(exam("  - tag: samhsa:1.1\n    count: 2\n").errors())
                .containsExactly(EXAM + ":5: this draw takes 2 questions, and 1 fit;"
                        + " draw at most 1, or write more questions that fit");
    }

    @Test
    void anUnknownFileIsAnError() {
        assertThat(exam("  - from: bank/ethics.quiz.md\n    count: 1\n").errors())
                .contains(EXAM + ":5: \"bank/ethics.quiz.md\" is not a quiz of this course;"
                        + " write the path of a .quiz.md file, seen from this one");
    }

    @Test
    void aDrawSaysHowMany() {
        assertThat(exam("  - domain: ethics\n").errors())
                .containsExactly(EXAM + ":5: this draw does not say how many; write a whole number: \"count: 5\"");
        assertThat(exam("  - count: many\n").errors())
                .containsExactly(
                        EXAM + ":5: \"many\" is not a number of questions; write a whole number: \"count: 5\"");
    }

    @Test
    void aDrawSaysNothingElse() {
        assertThat(exam("  - domains: ethics\n    count: 1\n").errors())
                .containsExactly(
                        EXAM + ":5: \"domains\" is not something a draw can say; use count, domain, from, tag");
    }

    @Test
    void otherSettingsHoldNoGroups() {
        assertThat(exam("  - count: 1\ncompetencies:\n  - a: b\n").errors())
                .containsExactly(EXAM + ":6: \"competencies\" has no plain value;"
                        + " write a text or a flat list after the colon, or remove the line");
    }

    private static ACourseFolder exam(String draw) {
        return aCourse()
                .with(BANK, bank())
                .with(
                        EXAM,
                        head(draw)
                                + question("own-1", "samhsa:1.1", "mentoring")
                                + question("own-2", "samhsa:1.2", "mentoring"));
    }

    private static String head(String draw) {
        return "---\ntitle: Exam\nmode: practice\ndraw:\n" + draw + "---\n\n# Exam\n\n";
    }

    private static String bank() {
        return "---\ntitle: Bank\nmode: practice\n---\n\n# Bank\n\n"
                + IntStream.rangeClosed(1, 3)
                        .mapToObj(number -> question("bank-" + number, "samhsa:2.1", "ethics"))
                        .collect(Collectors.joining())
                + question("bank-4", "samhsa:3.1", "advocacy");
    }

    private static String question(String key, String competency, String domain) {
        return """
                ## What about %s?

                1. [x] This.
                   > Why.
                1. [ ] That.
                   > Why.

                <!-- key: %s; competency: %s; domain: %s -->

                """.formatted(key, key, competency, domain);
    }
}
