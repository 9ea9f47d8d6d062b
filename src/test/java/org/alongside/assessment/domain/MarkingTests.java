package org.alongside.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.alongside.assessment.ACourse;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Question.MultipleChoice;
import org.alongside.catalog.model.Question.SingleChoice;
import org.alongside.catalog.model.Quiz.Mode;
import org.alongside.catalog.model.Quiz.Rules;
import org.alongside.shared.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTests {

    private final SingleChoice single = ACourse.single("single", ACourse.COMMON_GROUND, 1, 3);
    private final MultipleChoice several = ACourse.several("several", ACourse.COMMON_GROUND, List.of(0, 2), 4);

    @Test
    void theRightOptionIsRight() {
        assertThat(isRight(single, chosen(1))).isTrue();
    }

    @Test
    void anotherOptionOrNoneIsNot() {
        assertThat(isRight(single, chosen(0))).isFalse();
        assertThat(isRight(single, Response.NONE)).isFalse();
    }

    @Test
    void ofSeveralRightOptionsExactlyAllAreRight() {
        IntStream.range(0, 1 << 4).forEach(bits -> {
            Response response = chosen(IntStream.range(0, 4)
                    .filter(place -> (bits & 1 << place) != 0)
                    .toArray());
            assertThat(isRight(several, response)).as("chosen %s", response).isEqualTo(bits == 0b0101);
        });
    }

    @ParameterizedTest
    @CsvSource({"80,16,20,true", "80,15,20,false", "80,6,7,true", "80,5,7,false", "0,0,5,true", "100,4,5,false"})
    void thePassMarkIsReachedByEnoughPoints(int passMark, int points, int outOf, boolean reached) {
        PassMarkReached mark = new PassMarkReached(new Percent(passMark));
        assertThat(mark.by(new Marks(points, outOf))).isEqualTo(reached);
    }

    @Test
    void theNumberOfPointsNeededIsTheLeastThatReachesThePassMark() {
        IntStream.rangeClosed(0, 100)
                .forEach(percent -> IntStream.rangeClosed(1, 60).forEach(outOf -> {
                    PassMarkReached mark = new PassMarkReached(new Percent(percent));
                    int needed = mark.pointsNeeded(outOf);
                    assertThat(mark.by(new Marks(needed, outOf))).isTrue();
                    assertThat(needed == 0 || !mark.by(new Marks(needed - 1, outOf)))
                            .isTrue();
                }));
    }

    @Test
    void thereAreNoMorePointsThanQuestions() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Marks(4, 3));
    }

    @Test
    void aTestCanBeTakenAsOftenAsItSays() {
        AttemptsLeft left = AttemptsLeft.under(rules(Mode.TEST, OptionalInt.of(2)));
        assertThat(left.after(0)).hasValue(2);
        assertThat(left.after(1)).hasValue(1);
        assertThat(left.anyAfter(1)).isTrue();
        assertThat(left.anyAfter(2)).isFalse();
        assertThat(left.after(3)).hasValue(0);
    }

    @Test
    void practiceIsNeverLimited() {
        AttemptsLeft left = AttemptsLeft.under(rules(Mode.PRACTICE, OptionalInt.of(2)));
        assertThat(left.after(1000)).isEmpty();
        assertThat(left.anyAfter(1000)).isTrue();
    }

    private Rules rules(Mode mode, OptionalInt attempts) {
        return ACourse.rules(mode, Percent.NONE, 1, attempts, OptionalInt.empty(), false)
                .apply(List.of(single));
    }

    private static boolean isRight(Question question, Response response) {
        return Marking.share(List.of(question), response).isAll();
    }

    private static Response chosen(int... places) {
        return Response.chosen(IntStream.of(places).boxed().toList());
    }
}
