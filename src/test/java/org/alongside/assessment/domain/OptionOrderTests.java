package org.alongside.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionOrderTests {

    @Test
    void aShownPlaceStandsForAPlaceInTheSource() {
        OptionOrder order = OptionOrder.decoded("2,0,1");
        assertThat(order.chosenAt(List.of(0, 2)).originals()).containsExactly(1, 2);
        assertThat(order.shownPlaces(new Response(new TreeSet<>(Set.of(0))))).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsChosenIsShownWhereItWasChosenInAnyOrder(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            OptionOrder order = OptionOrder.shuffled(1 + random.nextInt(OptionOrder.MOST_OPTIONS), random);
            List<Integer> chosen = IntStream.range(0, order.size())
                    .filter(_ -> random.nextBoolean())
                    .boxed()
                    .toList();
            assertThat(order.shownPlaces(order.chosenAt(chosen))).containsExactlyElementsOf(chosen);
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
    void choosingNothingIsNoAnswer() {
        assertThat(Response.NONE.isAnswer()).isFalse();
        assertThat(Response.NONE.encoded()).isEmpty();
        assertThat(Response.decoded(null)).isEqualTo(Response.NONE);
        assertThat(Response.decoded("2,0").encoded()).contains("0,2");
    }
}
