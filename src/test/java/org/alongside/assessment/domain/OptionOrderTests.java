package org.alongside.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionOrderTests {

    @Test
    void aShownPlaceStandsForAPlaceInTheSource() {
        OptionOrder order = OptionOrder.decoded("2,0,1");
        assertThat(order.original(0)).isEqualTo(2);
        assertThat(order.shown(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsChosenIsShownWhereItWasChosenInAnyOrder(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            OptionOrder order = OptionOrder.shuffled(1 + random.nextInt(OptionOrder.MOST_OPTIONS), random);
            assertThat(IntStream.range(0, order.size()))
                    .allSatisfy(place ->
                            assertThat(order.shown(order.original(place))).isEqualTo(place));
            assertThat(OptionOrder.decoded(order.encoded())).isEqualTo(order);
        }
    }

    @Test
    void placesThatAreNotShownAreNotPartOfIt() {
        OptionOrder order = OptionOrder.asWritten(3);
        assertThat(order.shows(List.of(0, 2))).isTrue();
        assertThat(order.shows(List.of(3))).isFalse();
        assertThat(order.shows(List.of(-1))).isFalse();
    }

    @Test
    void whatIsNoPermutationIsNoOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OptionOrder(List.of(0, 0, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new OptionOrder(List.of(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> OptionOrder.asWritten(31));
    }

    @Test
    void everyOrderFitsItsColumn() {
        assertThat(OptionOrder.asWritten(OptionOrder.MOST_OPTIONS).encoded()).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void aQuestionWithoutOptionsHasAnOrderToo() {
        assertThat(OptionOrder.decoded(OptionOrder.NONE.encoded())).isEqualTo(OptionOrder.NONE);
    }
}
