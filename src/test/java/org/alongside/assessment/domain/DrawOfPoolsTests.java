package org.alongside.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.alongside.assessment.ACourse;
import org.alongside.assessment.EveryType;
import org.alongside.assessment.domain.Draw.Asked;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Question.Matching;
import org.alongside.catalog.model.Question.Ordering;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Quiz.Rules;
import org.junit.jupiter.api.Test;

/** Draws from several pools, and what is shuffled of each type. */
class DrawOfPoolsTests {

    @Test
    void theSameSeedGivesTheSameDraw() {
        seeds().forEach(seed -> {
            assertThat(Draw.from(EveryType.exam(), seed)).isEqualTo(Draw.from(EveryType.exam(), seed));
            assertThat(Draw.from(EveryType.test(), seed)).isEqualTo(Draw.from(EveryType.test(), seed));
        });
    }

    @Test
    void eachPoolGivesItsShareAndNoneComesFirst() {
        Set<String> first = new HashSet<>();
        seeds().forEach(seed -> {
            List<String> keys = keys(EveryType.exam(), seed);
            assertThat(keys).hasSize(4).doesNotHaveDuplicates();
            assertThat(keys.stream().filter(key -> key.startsWith("ethics"))).hasSize(2);
            first.add(keys.getFirst().replaceAll("-.*", ""));
        });
        assertThat(first).containsExactlyInAnyOrder("advocacy", "ethics");
    }

    @Test
    void noQuestionIsAskedTwiceAlsoWherePoolsOverlap() {
        List<Question> bank = IntStream.range(0, 6)
                .<Question>mapToObj(number -> ACourse.single("q" + number, ACourse.COMMON_GROUND, 0, 3))
                .toList();
        Quiz quiz = pools(bank, false);
        Set<List<String>> draws = new HashSet<>();
        seeds().forEach(seed -> {
            List<String> keys = keys(quiz, seed);
            assertThat(keys).hasSize(4).doesNotHaveDuplicates().isSorted();
            assertThat(keys.stream().filter(key -> key.compareTo("q4") < 0)).hasSizeGreaterThanOrEqualTo(2);
            draws.add(keys);
        });
        assertThat(draws).hasSizeGreaterThan(5);
    }

    @Test
    void whatShowsItsAnswerAsWrittenIsShuffledInAnyCase() {
        Set<OptionOrder> orders = new HashSet<>();
        Set<OptionOrder> rights = new HashSet<>();
        seeds().forEach(seed -> Draw.from(EveryType.practice(), seed).asked().forEach(asked -> {
            switch (asked.question()) {
                case Ordering ordering -> {
                    orders.add(asked.order());
                    assertThat(asked.order())
                            .isNotEqualTo(OptionOrder.asWritten(ordering.items().size()));
                }
                case Matching _ -> rights.add(asked.order());
                case Question.Sorting _ -> assertThat(asked.order()).isEqualTo(OptionOrder.asWritten(4));
                default -> {}
            }
        }));
        assertThat(orders).hasSizeGreaterThan(50);
        assertThat(rights).as("three right sides, all orders").hasSize(6);
    }

    @Test
    void aScaleKeepsItsOrderAndWordsHaveNone() {
        seeds().forEach(seed -> assertThat(Draw.from(EveryType.test(), seed).asked())
                .allSatisfy(asked -> {
                    if (asked.question() instanceof Question.Scale) {
                        assertThat(asked.order()).isEqualTo(OptionOrder.asWritten(3));
                    }
                    if (asked.question() instanceof Question.OpenText) {
                        assertThat(asked.order()).isEqualTo(OptionOrder.NONE);
                    }
                }));
    }

    private static Quiz pools(List<Question> bank, boolean shuffled) {
        Rules plain = EveryType.exam().rules();
        List<String> keys =
                bank.stream().map(question -> question.source().key()).toList();
        Rules rules = new Rules(
                plain.mode(),
                plain.passMark(),
                List.of(new Quiz.Draw(2, keys.subList(0, 4)), new Quiz.Draw(2, keys)),
                plain.attempts(),
                plain.timeLimit(),
                shuffled,
                false);
        return ACourse.quiz(EveryType.EXAM, "Pools", rules, bank);
    }

    private static List<String> keys(Quiz quiz, long seed) {
        return Draw.from(quiz, seed).asked().stream()
                .map(Asked::question)
                .map(question -> question.source().key())
                .toList();
    }

    private static LongStream seeds() {
        return new SplittableRandom(2026).longs(300);
    }
}
