package org.alongside.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.alongside.assessment.domain.Response.Placed;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** How answers are written down and read again. */
class ResponseTests {

    @Test
    void choosingPlacingAndWritingNothingIsNoAnswer() {
        assertThat(List.of(
                        Response.chosen(List.of()),
                        Response.arranged(List.of()),
                        Response.placed(List.of(Placed.OPEN, Placed.OPEN)),
                        Response.written(List.of("", " \n"))))
                .containsOnly(Response.NONE);
        assertThat(Response.NONE.isAnswer()).isFalse();
        assertThat(Response.NONE.encoded()).isEmpty();
        assertThat(Response.decoded(null)).isEqualTo(Response.NONE);
    }

    @Test
    void chosenOptionsAreWrittenAsTheyAlwaysWere() {
        assertThat(Response.decoded("2,0").encoded()).contains("0,2");
        assertThat(Response.decoded("0,2")).isEqualTo(Response.chosen(List.of(2, 0)));
    }

    @Test
    void eachKindIsWrittenInItsOwnWay() {
        assertThat(Response.arranged(List.of(2, 0, 1)).encoded()).contains("o2,0,1");
        assertThat(Response.placed(List.of(1, 0)).encoded()).contains("p1,0");
        assertThat(Response.written(List.of("one", "two")).encoded()).contains("tone\u001ftwo");
    }

    @Test
    void whatIsAnsweredInPartIsMarkedSo() {
        assertThat(Response.placed(List.of(1, Placed.OPEN, 0)).encoded()).contains("~p1,,0");
        assertThat(Response.written(List.of("", "two")).encoded()).contains("~t\u001ftwo");
        assertThat(Response.decoded("~p1,,0").isWhole()).isFalse();
        assertThat(Response.decoded("p1,0").isWhole()).isTrue();
    }

    @RepeatedTest(20)
    void whatWasWrittenIsReadAgain(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int round = 0; round < 100; round++) {
            Response response = some(random);
            assertThat(Response.decoded(response.encoded().orElse(null))).isEqualTo(response);
        }
    }

    @Test
    void theLongestAnswersFitTheirColumn() {
        assertThat(Response.written(List.of("x".repeat(10_000))).encoded().orElseThrow())
                .hasSizeLessThan(12_000);
        assertThat(Response.written(Collections.nCopies(30, "x".repeat(200)))
                        .encoded()
                        .orElseThrow())
                .hasSizeLessThan(12_000);
    }

    private static Response some(Random random) {
        List<Integer> places = IntStream.range(0, random.nextInt(9)).boxed().toList();
        return switch (random.nextInt(4)) {
            case 0 -> Response.chosen(places);
            case 1 -> Response.arranged(places.reversed());
            case 2 ->
                Response.placed(places.stream().map(_ -> random.nextInt(-1, 30)).toList());
            default ->
                Response.written(
                        places.stream().map(place -> text(random, place)).toList());
        };
    }

    /** Also such as look like something else. */
    private static String text(Random random, int place) {
        return List.of("", "~", "o1,2", ",", "p", "0,1", "ñ\n…", "😀").get((random.nextInt(8) + place) % 8);
    }
}
