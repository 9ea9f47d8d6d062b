package org.alongside.catalog.adapter;

import static org.alongside.catalog.adapter.ACourseFolder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way to write answers wrongly is told with its line and a remedy. The question begins in line 8. */
class QuestionFaultsTests {

    private static final String NOTE = "\n> [!NOTE]\n> Because.\n";

    @Test
    void twoThingsAreNoOrder() {
        assertThat(errors("1. One\n1. Two\n"))
                .containsExactly("10: there are fewer than three things to put in order;"
                        + " add what is missing, or ask in another form");
    }

    @Test
    void thingsToPutInOrderDoNotExplainThemselves() {
        assertThat(errors("1. One\n   > First.\n1. Two\n1. Three\n"))
                .containsExactly("10: more stands in this item than its words;"
                        + " say it in the [!NOTE] below; only options with [ ] explain themselves");
    }

    @Test
    void thingsToPutInOrderDiffer() {
        assertThat(errors("1. One\n1. Two\n1. one\n"))
                .containsExactly("12: two things to put in order read the same, here and in line 10;"
                        + " write them so that they can be told apart");
    }

    @Test
    void anItemWithoutABoxAmongOptionsIsAnError() {
        assertThat(errors("1. [x] One\n   > A.\n1. Two\n"))
                .containsExactly("12: this item has no [ ] and others in its list have;"
                        + " begin every option with [ ] or [x]");
    }

    @Test
    void aPlainBulletListIsNoAnswer() {
        assertThat(errors("- One\n- Two\n"))
                .containsExactly(
                        "10: the question has no answers below its text; end it with a list of \"1. [ ] …\" with"
                                + " one [x], of \"- [ ] …\" with several, or with another form of answers");
    }

    @Test
    void aTableOfOneColumnIsNoAnswer() {
        assertThat(errors("| A |\n| - |\n| a |\n"))
                .containsExactly("10: a table of one column is no answer;"
                        + " write two columns to match, three or more to sort into groups");
    }

    @Test
    void aRowToMatchHasARightSide() {
        assertThat(errors("| A | B |\n| - | - |\n| a | b |\n| c | d |\n| e | |\n"))
                .containsExactly("14: nothing stands on the right of this row;"
                        + " write what belongs to the left, or remove it");
    }

    @Test
    void oneOfAPairIsNotEnough() {
        assertThat(errors("| A | B |\n| - | - |\n| a | b |\n| | c |\n"))
                .containsExactly("10: there are fewer than two pairs to match; add a row, or ask in another form");
    }

    @Test
    void rightSidesDiffer() {
        assertThat(errors("| A | B |\n| - | - |\n| a | c |\n| b | c |\n"))
                .containsExactly("13: two right sides read the same, here and in line 12; change one of them;"
                        + " where several things belong together, sort into groups: a table of three columns");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| a | | |; this row has no x; write one x, in the column of the right group",
                "| a | x | x |; this row has more than one x; write one x, in the column of the right group",
                "| a | yes | |; a cell of a group holds something else than x; write x in the right cell only",
                "| | x | |; a row has no statement; write it in the first cell"
            })
    void aRowToSortHasOneMark(String row, String what, String remedy) {
        assertThat(errors("| S | A | B |\n| - | - | - |\n" + row + "\n| b | x | |\n"))
                .containsExactly("12: " + what + "; " + remedy);
    }

    @Test
    void aGroupHasAName() {
        assertThat(errors("| S | A | |\n| - | - | - |\n| a | x | |\n| b | x | |\n"))
                .containsExactly("10: a group has no name; write it in the first row of the table");
    }

    @Test
    void anAnswerIsCodeSpansAlone() {
        String remedy =
                "; write Answer: `words`, `other words` or Answer: `40` to `60`, and everything else in a [!NOTE]";
        for (String answer : List.of("yes", "`yes` or no", "`a` `b`", "**`a`**", "`1` to 2", "`1`±")) {
            assertThat(errors("Answer: " + answer + "\n"))
                    .containsExactly("10: the answer is more than code spans" + remedy);
        }
    }

    @Test
    void aNumberHasAPointAsDecimalMark() {
        assertThat(errors("Answer: `3,5` to `4`\n"))
                .containsExactly("10: this is not a number; write digits, with a point as decimal mark: `3.5`");
    }

    @Test
    void aRangeBeginsWithTheSmallerNumber() {
        assertThat(errors("Answer: `60` to `40`\n"))
                .containsExactly("10: no number lies from 60 to 40; write the smaller number first");
    }

    @Test
    void thereAreAsManyAnswersAsGaps() {
        assertThat(errors("First ____, then ____.\n\n1. `listen`\n"))
                .containsExactly("8: the text has two gaps and the list below it has one item;"
                        + " write ____ for each gap, and one item for each in the same order");
        assertThat(errors("1. `listen`\n"))
                .containsExactly("8: the text has no gaps and the list below it has one item;"
                        + " write ____ for each gap, and one item for each in the same order");
    }

    @Test
    void whatFillsAGapStandsInCodeSpans() {
        assertThat(errors("A ____ b ____\n\n1. `listen`\n1. hear\n"))
                .containsExactly("13: this item is not what fills a gap;"
                        + " write the words that are right in code spans: 1. `listen`, `hear`");
    }

    @Test
    void aGapAloneInItsLineIsARule() {
        assertThat(errors("One\n\n____\n\n1. `listen`\n"))
                .contains("12: a gap stands alone in its line, and so is a rule; put words beside it");
    }

    @Test
    void aGapStandsInNoLink() {
        assertThat(errors("See [____](hello.md).\n\n1. `listen`\n"))
                .containsExactly("10: a gap stands in a link; put it beside the link");
    }

    @Test
    void aRubricNeedsAnAnswer() {
        assertThat(errors("Rubric:\n\n- 2 points: asks\n"))
                .containsExactly(
                        "10: a rubric stands here without Answer: above it; write a line \"Answer:\" before it");
    }

    @Test
    void aCriterionBeginsWithItsPoints() {
        for (String criterion : List.of("asks first", "0 points: asks", "2 points asks", "points: asks")) {
            assertThat(errors("Answer:\n\nRubric:\n\n- 1 point: waits\n- " + criterion + "\n"))
                    .containsExactly("15: this criterion does not begin with its points;"
                            + " write \"- 2 points: what to look for\"");
        }
    }

    @Test
    void aScaleHasLabels() {
        assertThat(errors("Scale:\n\n- One\n"))
                .containsExactly("12: there are fewer than two labels on the scale;"
                        + " add what is missing, or ask in another form");
        assertThat(errors("Scale:\n"))
                .containsExactly("10: no plain list follows Scale:; write its lines as \"- …\" right below it");
    }

    @Test
    void nothingStandsBelowTheAnswers() {
        assertThat(errors("Answer: `a`\n\nMore text.\n"))
                .containsExactly("12: text stands below the answers;"
                        + " move it above them, or make it an alert: \"> [!NOTE]\"");
    }

    @Test
    void aQuestionIsAnsweredInOneForm() {
        assertThat(errors("Answer: `a`\n\n| A | B |\n| - | - |\n| a | b |\n| c | d |\n"))
                .containsExactly("10: the question is answered in two forms; keep one, or make two questions of it");
    }

    @Test
    void aQuestionWithoutOptionsExplainsItself() {
        assertThat(aCourse().withQuestion("## Which?\n\nAnswer: `a`\n").warnings())
                .containsExactly("welcome/check.quiz.md:8: this question does not explain itself;"
                        + " add a \"> [!NOTE]\" below it that says why");
        assertThat(aCourse().withTest("## Which?\n\nAnswer: `a`\n").errors())
                .containsExactly("welcome/check.quiz.md:9: this question does not explain itself;"
                        + " add a \"> [!NOTE]\" below it that says why");
    }

    @Test
    void anEarlierKeyBelongsToOneQuestion() {
        assertThat(aCourse()
                        .withQuestion("## One?\n\nAnswer: `a`\n" + NOTE + "\n<!-- key: one; formerly: two -->\n\n"
                                + "## Two?\n\nAnswer: `a`\n" + NOTE + "\n<!-- key: two; formerly: old -->\n\n"
                                + "## Three?\n\nAnswer: `a`\n" + NOTE + "\n<!-- key: three; formerly: old -->\n")
                        .errors())
                .containsExactly(
                        "welcome/check.quiz.md:8: \"two\" is still the name of a question;"
                                + " take it out of formerly, or rename what bears it",
                        "welcome/check.quiz.md:26: \"old\" is named as an earlier name at"
                                + " welcome/check.quiz.md:17 too; keep the one that it became");
    }

    private static List<String> errors(String answers) {
        return aCourse().withQuestion("## Which?\n\n" + answers + NOTE).errors().stream()
                .map(error -> error.replace("welcome/check.quiz.md:", ""))
                .toList();
    }
}
