package org.alongside.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.alongside.assessment.ACourse;
import org.alongside.assessment.domain.Draw.Asked;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Quiz.Mode;
import org.alongside.catalog.model.Quiz.Rules;
import org.alongside.shared.Percent;
import org.junit.jupiter.api.Test;

class DrawTests {

    @Test
    void theSameSeedGivesTheSameDraw() {
        LongStream.range(0, 200)
                .forEach(seed -> assertThat(Draw.from(ACourse.finalTest(), seed))
                        .isEqualTo(Draw.from(ACourse.finalTest(), seed)));
    }

    @Test
    void otherSeedsGiveOtherDraws() {
        Set<Draw> draws = new HashSet<>();
        LongStream.range(0, 200).forEach(seed -> draws.add(Draw.from(ACourse.finalTest(), seed)));
        assertThat(draws).hasSizeGreaterThan(190);
    }

    @Test
    void aDrawAsksSoManyDifferentQuestionsOfTheBank() {
        Quiz quiz = ACourse.finalTest();
        LongStream.range(0, 200)
                .forEach(seed -> assertThat(keys(Draw.from(quiz, seed)))
                        .hasSize(6)
                        .doesNotHaveDuplicates()
                        .isSubsetOf(quiz.questions().stream()
                                .map(question -> question.source().key())
                                .toList()));
    }

    @Test
    void everyQuestionOfTheBankIsDrawnAboutEquallyOften() {
        Quiz quiz = ACourse.finalTest();
        List<String> drawn = seeds().boxed()
                .flatMap(seed -> keys(Draw.from(quiz, seed)).stream())
                .toList();
        // 3,000 expected each; six standard deviations are 165.
        assertThat(quiz.questions())
                .allSatisfy(question -> assertThat(drawn.stream()
                                .filter(question.source().key()::equals)
                                .count())
                        .isBetween(2835L, 3165L));
    }

    @Test
    void aRightOptionStandsAtEveryPlaceAboutEquallyOften() {
        Quiz quiz = quiz(1, 1, true);
        long[] places = new long[4];
        seeds().forEach(seed -> {
            Asked asked = Draw.from(quiz, seed).asked().getFirst();
            places[asked.order().originals().indexOf(0)]++;
        });
        // 1,000 expected each; six standard deviations are 165.
        assertThat(LongStream.of(places).boxed())
                .allSatisfy(times -> assertThat(times).isBetween(835L, 1165L));
    }

    @Test
    void aQuizThatIsNotShuffledKeepsTheOrderOfItsSource() {
        LongStream.range(0, 100).forEach(seed -> {
            Draw draw = Draw.from(quiz(10, 4, false), seed);
            assertThat(keys(draw)).isSorted().hasSize(4);
            assertThat(draw.asked())
                    .allSatisfy(asked -> assertThat(asked.order()).isEqualTo(OptionOrder.asWritten(4)));
        });
    }

    @Test
    void shuffledOptionsAreAllThere() {
        LongStream.range(0, 100)
                .forEach(seed -> assertThat(Draw.from(ACourse.finalTest(), seed).asked())
                        .allSatisfy(asked -> assertThat(asked.order().originals())
                                .containsExactlyInAnyOrderElementsOf(IntStream.range(
                                                0,
                                                ((Question.Choice) asked.question())
                                                        .options()
                                                        .size())
                                        .boxed()
                                        .toList())));
    }

    /** As in life: spread over all longs. Neighbouring seeds begin alike. */
    private static LongStream seeds() {
        return new SplittableRandom(2026).longs(4000);
    }

    private static Quiz quiz(int bank, int draw, boolean shuffled) {
        List<Question> questions = IntStream.range(0, bank)
                .<Question>mapToObj(number -> ACourse.single("q" + number, ACourse.COMMON_GROUND, 0, 4))
                .toList();
        Rules rules = ACourse.rules(Mode.TEST, Percent.ALL, draw, OptionalInt.empty(), OptionalInt.empty(), shuffled)
                .apply(questions);
        return ACourse.quiz(ACourse.FINAL, "A quiz", rules, questions);
    }

    private static List<String> keys(Draw draw) {
        return draw.asked().stream()
                .map(asked -> asked.question().source().key())
                .toList();
    }
}
