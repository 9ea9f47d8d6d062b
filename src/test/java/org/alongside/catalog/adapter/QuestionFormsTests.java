package org.alongside.catalog.adapter;

import static org.alongside.catalog.adapter.ACourseFolder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.SafeHtml;
import org.junit.jupiter.api.Test;

/** Each type of question, told by the form of its answers. */
class QuestionFormsTests {

    private static final String NOTE = "\n> [!NOTE]\n> Because.\n";

    @Test
    void aPlainNumberedListIsToPutInOrder() {
        Question.Ordering ordering =
                (Question.Ordering) asked("## In which order?\n\nA visit.\n\n1. *Knock*\n1. Wait\n1. Greet\n" + NOTE);

        assertThat(htmlOf(ordering.items())).containsExactly("<em>Knock</em>", "Wait", "Greet");
        assertThat(ordering.stem().body()).isEqualTo(new SafeHtml("<p>A visit.</p>"));
        assertThat(ordering.teaching().explanation()).isEqualTo(new SafeHtml("<p>Because.</p>"));
        assertThat(ordering.isScored()).isTrue();
    }

    @Test
    void aTableOfTwoColumnsIsToMatch() {
        Question.Matching matching = (Question.Matching) asked("""
                ## What fits?

                | Said | Does |
                | --- | --- |
                | "I see." | **listens** |
                | "You should." | advises |
                |  | decides |
                """ + NOTE);

        assertThat(matching.heads()).isEqualTo(new Question.Pair(new SafeHtml("Said"), new SafeHtml("Does")));
        assertThat(matching.pairs())
                .containsExactly(
                        new Question.Pair(new SafeHtml("&#34;I see.&#34;"), new SafeHtml("<strong>listens</strong>")),
                        new Question.Pair(new SafeHtml("&#34;You should.&#34;"), new SafeHtml("advises")));
        assertThat(htmlOf(matching.distractors())).containsExactly("decides");
        assertThat(matching.stem().body().isEmpty())
                .as("the table is no part of what is asked")
                .isTrue();
    }

    @Test
    void aTableOfMoreColumnsIsToSortIntoGroups() {
        Question.Sorting sorting = (Question.Sorting) asked("""
                ## Whose?

                | Said | Mine | Yours |
                | --- | :-: | :-: |
                | The pace |  | x |
                | My story | X |  |
                """ + NOTE);

        assertThat(htmlOf(sorting.groups())).containsExactly("Mine", "Yours");
        assertThat(sorting.statements())
                .containsExactly(
                        new Question.Statement(new SafeHtml("The pace"), 1),
                        new Question.Statement(new SafeHtml("My story"), 0));
    }

    @Test
    void codeSpansBehindAnswerAreShortAnswers() {
        assertThat(asked("## What?\n\nAnswer: `mutual respect`, `respect`\n" + NOTE))
                .asInstanceOf(type(Question.ShortAnswer.class))
                .extracting(Question.ShortAnswer::accepted)
                .isEqualTo(List.of("mutual respect", "respect"));
    }

    @Test
    void aRangeOrAToleranceIsANumber() {
        assertThat(number("`40` to `60`")).isEqualTo("40–60");
        assertThat(number("`3.5` ± `0.1`")).isEqualTo("3.4–3.6");
        assertThat(number("`-2` to `−1.5`")).isEqualTo("-2–-1.5");
        assertThat(number("`7` to `7`")).isEqualTo("7–7");
    }

    @Test
    void underscoresAreGapsToFill() {
        Question.Gaps gaps = (Question.Gaps) asked("""
                ## First ____, then speak

                "____" is *one ______ word*, and ____.

                1. `listen`, `hear`
                1. `yes`
                1. `small`
                1. `enough`
                """ + NOTE);

        assertThat(gaps.gaps())
                .extracting(Question.Gap::accepted)
                .containsExactly(List.of("listen", "hear"), List.of("yes"), List.of("small"), List.of("enough"));
        assertThat(htmlOf(gaps.heading().parts())).containsExactly("First ", ", then speak");
        assertThat(htmlOf(gaps.body().parts()))
                .containsExactly("<p>&#34;", "&#34; is <em>one ", " word</em>, and ", ".</p>");
        assertThat(gaps.stem().title()).isEqualTo("First ____, then speak");
        assertThat(gaps.stem().body().html()).contains("<em>one ____ word</em>");
    }

    @Test
    void anAuthorCannotForgeAGap() {
        Question.Gaps gaps = (Question.Gaps) asked("## One ____, `____`, \\_\\_\\_\\_ and gap0\n\n1. `a`\n" + NOTE);

        assertThat(gaps.heading().gaps()).isEqualTo(1);
    }

    @Test
    void aBlankInAChoiceIsJustSeen() {
        assertThat(asked("## Respect is ____\n\n1. [x] given\n   > Yes.\n1. [ ] earned\n   > Hm.\n"))
                .asInstanceOf(type(Question.SingleChoice.class))
                .satisfies(choice -> assertThat(choice.stem().heading().html()).isEqualTo("Respect is ____"));
    }

    @Test
    void answerAloneIsAPrivateReflection() {
        assertThat(asked("## What would you say?\n\nAnswer:\n" + NOTE))
                .asInstanceOf(type(Question.OpenText.class))
                .satisfies(text -> {
                    assertThat(text.isReflection()).isTrue();
                    assertThat(text.isScored()).isFalse();
                });
    }

    @Test
    void aRubricIsMarkedByAPerson() {
        for (String open : List.of("Answer:\n\nRubric:\n\n", "Answer:\nRubric:\n", "Answer:\n\nRubric:\n")) {
            Question.OpenText text = (Question.OpenText)
                    asked("## Write\n\nText.\n\n" + open + "- 2 points: *asks* first\n- 1 point: waits\n" + NOTE);

            assertThat(text.rubric())
                    .containsExactly(
                            new Question.Criterion(2, new SafeHtml("<em>asks</em> first")),
                            new Question.Criterion(1, new SafeHtml("waits")));
            assertThat(text.points()).isEqualTo(3);
            assertThat(text.isScored()).isTrue();
            assertThat(text.stem().body()).isEqualTo(new SafeHtml("<p>Text.</p>"));
        }
    }

    @Test
    void aScaleIsNeverScored() {
        for (String scale : List.of("Scale:\n\n", "Scale:\n", "Escala:\n")) {
            assertThat(asked("## How sure?\n\n" + scale + "- Not yet\n- Rather\n- Very\n" + NOTE))
                    .asInstanceOf(type(Question.Scale.class))
                    .satisfies(sure -> {
                        assertThat(htmlOf(sure.labels())).containsExactly("Not yet", "Rather", "Very");
                        assertThat(sure.isScored()).isFalse();
                        assertThat(sure.stem().body().isEmpty()).isTrue();
                    });
        }
    }

    @Test
    void theWordsHaveTheirSpanishForms() {
        assertThat(asked("## ¿Qué?\n\nRespuesta: `respeto`\n" + NOTE)).isInstanceOf(Question.ShortAnswer.class);
        assertThat(asked("## ¿Cuántos?\n\nRespuesta: `4` a `6`\n" + NOTE)).isInstanceOf(Question.NumericAnswer.class);
        assertThat(asked("## ¿Qué?\n\nRespuesta:\n\nCriterios:\n- 2 puntos: pregunta\n" + NOTE))
                .asInstanceOf(type(Question.OpenText.class))
                .extracting(Question.OpenText::points)
                .isEqualTo(2);
    }

    @Test
    void listsAndTablesAboveTheAnswersBelongToTheQuestion() {
        Question question = asked("""
                ## What?

                | A | B |
                | - | - |
                | 1 | 2 |

                1. One
                2. Two
                3. Three

                Answer: `two`
                """ + NOTE);

        assertThat(question).isInstanceOf(Question.ShortAnswer.class);
        assertThat(question.stem().body().html()).contains("<table>", "<ol>");
    }

    @Test
    void anEarlierKeyIsRemembered() {
        assertThat(asked("## What?\n\nAnswer: `a`\n" + NOTE + "\n<!-- key: what; formerly: which, who -->\n")
                        .source()
                        .formerly())
                .containsExactly("which", "who");
    }

    private static String number(String written) {
        Question.NumericAnswer number =
                (Question.NumericAnswer) asked("## How many?\n\nAnswer: " + written + "\n" + NOTE);
        return plain(number.lowest()) + "–" + plain(number.highest());
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static List<String> htmlOf(List<SafeHtml> parts) {
        return parts.stream().map(SafeHtml::html).collect(Collectors.toList());
    }

    private static Question asked(String text) {
        assertThat(aCourse().withQuestion(text).warnings()).isEmpty();
        return aCourse().withQuestion(text).question();
    }
}
