package org.alongside.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.assessment.EveryType;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Question.Matching;
import org.alongside.catalog.model.Question.Ordering;
import org.alongside.catalog.model.Question.Sorting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkingOfEveryTypeTests {

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(25);
    }

    // Laws that hold for all

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAnswerToEveryQuestionHasAShareBetweenNothingAndAll(long seed) {
        Random random = new Random(seed);
        for (Question question : EveryType.questions("")) {
            for (int round = 0; round < 200; round++) {
                Response response = anything(random);
                Share share = Marking.share(List.of(question), response);
                assertThat(share.right()).as("%s to %s", response, question).isBetween(0, share.of());
                assertThat(Marking.share(List.of(question), response)).isEqualTo(share);
            }
        }
    }

    @Test
    void noAnswerIsWorthNothing() {
        assertThat(EveryType.questions(""))
                .allSatisfy(question -> assertThat(
                                Marking.share(List.of(question), Response.NONE).isNothing())
                        .isTrue());
    }

    @Test
    void ownWordsAndScalesAreNeverMarked() {
        assertThat(EveryType.questions("").stream().filter(question -> !Marking.isMarked(question)))
                .extracting(question -> question.source().key())
                .containsExactly("reflection", "rubric", "scale");
    }

    // Order

    @ParameterizedTest
    @CsvSource({
        "'0,1,2,3,4',4",
        "'4,3,2,1,0',0",
        "'1,2,3,4,0',3",
        "'4,0,1,2,3',3",
        "'1,0,3,2,4',2",
        "'0,2,1,3,4',3",
        "'0,1,2,3',0",
        "'0,1,2,3,3',0",
        "'0,1,2,3,5',0"
    })
    void anOrderIsWorthTheLongestSequenceThatIsRightWithoutItsFirst(String order, int of4) {
        assertThat(Marking.share(List.of(EveryType.order("o", 5)), Response.decoded("o" + order)))
                .satisfies(share -> assertThat(share.right() * 4).isEqualTo(of4 * share.of()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movingSomethingPastWhatItBelongsBeforeNeverLowersAnOrder(long seed) {
        Random random = new Random(seed);
        Ordering question = EveryType.order("o", 3 + random.nextInt(6));
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, question.items().size()).boxed().toList());
        Collections.shuffle(order, random);
        int before = share(question, order);
        for (int step = 0; step < 40; step++) {
            int place = random.nextInt(order.size() - 1);
            if (order.get(place) > order.get(place + 1)) {
                Collections.swap(order, place, place + 1);
            }
            assertThat(share(question, order)).as("%s", order).isGreaterThanOrEqualTo(before);
            before = share(question, order);
        }
    }

    @Test
    void equalThingsMayStandInEachOthersPlace() {
        Ordering plain = EveryType.order("o", 3);
        Ordering twice = new Ordering(
                plain.source(),
                plain.stem(),
                plain.teaching(),
                plain.tags(),
                List.of(
                        plain.items().get(0),
                        plain.items().get(1),
                        plain.items().get(0)));
        assertThat(Marking.share(List.of(twice), Response.decoded("o2,1,0")).isAll())
                .isTrue();
    }

    // Places

    @ParameterizedTest
    @MethodSource("seeds")
    void bringingOneMoreThingWhereItBelongsAddsItsPart(long seed) {
        Random random = new Random(seed);
        Sorting groups = EveryType.groups("g");
        Matching pairs = EveryType.pairs("p");
        for (Question question : List.of(groups, pairs)) {
            List<Integer> right = question instanceof Sorting sorting
                    ? sorting.statements().stream()
                            .map(Question.Statement::group)
                            .toList()
                    : List.of(0, 1, 0);
            List<Integer> now = new ArrayList<>(
                    right.stream().map(_ -> random.nextInt(-1, 3)).toList());
            int before = right(question, now);
            for (int thing = 0; thing < right.size(); thing++) {
                boolean wasRight = now.get(thing).equals(right.get(thing));
                now.set(thing, right.get(thing));
                assertThat(right(question, now)).isEqualTo(wasRight ? before : before + 1);
                before = right(question, now);
            }
            assertThat(before).isEqualTo(right.size());
        }
    }

    @Test
    void rightSidesThatAreAlikeAreOneAndADistractorIsNever() {
        RightSides sides = RightSides.of(EveryType.pairs("p"));
        assertThat(sides.places()).containsExactly(0, 1, 3);
        assertThat(right(EveryType.pairs("p"), List.of(0, 1, 0))).isEqualTo(3);
        assertThat(right(EveryType.pairs("p"), List.of(2, 2, 2))).isZero();
    }

    // Words

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutual respect",
                "Mutual Respect",
                "  mutual   respect ",
                "MUTUAL\u00a0RESPECT.",
                "mu\u0301tual respe\u0301ct",
                "m\u00fatual resp\u00e9ct",
                "\u201cmutual respect\u201d",
                "respect",
                "respeto mutuo",
                "RESPETO"
            })
    void aShortAnswerIsRightInAnyCaseSpacingAccentAndLanguage(String text) {
        assertThat(written(
                                List.of(
                                        EveryType.shortAnswer("s", "mutual respect", "respect"),
                                        EveryType.shortAnswer("s", "respeto mutuo", "respeto")),
                                text)
                        .isAll())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mutualrespect", "respects", "mutual", "re spect", ".", "", "r"})
    void otherWordsAreNot(String text) {
        assertThat(written(List.of(EveryType.shortAnswer("s", "mutual respect", "respect")), text)
                        .isAll())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"don’t,don't", "Straße,STRASSE", "2–3,2-3", "ﬁne,fine", "¿qué?,que", "İstanbul,istanbul"})
    void whatLooksTheSameIsTheSame(String one, String other) {
        assertThat(Spelling.isSame(one, other)).isTrue();
    }

    @Test
    void punctuationAloneCanBeAnAnswer() {
        assertThat(Spelling.isSame(" ? ", "?")).isTrue();
        assertThat(Spelling.isSame("!", "?")).isFalse();
    }

    @Test
    void eachGapCountsByItself() {
        Question gaps = EveryType.gaps("g", List.of("listens", "hears"), List.of("shares"));
        assertThat(Marking.share(List.of(gaps), Response.written(List.of("Hears", ""))))
                .isEqualTo(new Share(1, 2));
        assertThat(Marking.share(List.of(gaps), Response.written(List.of("shares", "listens")))
                        .isNothing())
                .isTrue();
        assertThat(Marking.share(List.of(gaps), Response.written(List.of("listens", "shares")))
                        .isAll())
                .isTrue();
    }

    // Numbers

    @ParameterizedTest
    @CsvSource({
        "3.25,true",
        "3.75,true",
        "3.5,true",
        "3.50000,true",
        "3.24,false",
        "3.7500001,false",
        "-3.5,false",
        "'',false",
        "abc,false",
        "3.,false",
        "1e1,false",
        "NaN,false",
        "99999999999999999999999999999999999,false"
    })
    void aNumberIsRightFromTheLowestToTheHighest(String text, boolean right) {
        assertThat(written(List.of(EveryType.number("n", "3.25", "3.75")), text).isAll())
                .isEqualTo(right);
    }

    // Points

    @Test
    void threeThirdsAreOnePoint() {
        Share third = new Share(1, 3);
        assertThat(Marks.sum(List.of(third, third, third)).points()).isEqualByComparingTo("1");
        assertThat(Marks.sum(List.of(third, Share.ALL)).points()).isEqualByComparingTo("1.333");
        assertThat(Marks.sum(List.of())).isEqualTo(new Marks(BigDecimal.ZERO, 0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pointsNeverExceedTheQuestionsAndGrowWithEachShare(long seed) {
        Random random = new Random(seed);
        List<Share> shares = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (int question = 0; question < 100; question++) {
            int of = 1 + random.nextInt(30);
            shares.add(new Share(random.nextInt(of + 1), of));
            Marks marks = Marks.sum(shares);
            assertThat(marks.points()).isBetween(before, BigDecimal.valueOf(shares.size()));
            before = marks.points();
        }
    }

    private static int share(Ordering question, List<Integer> order) {
        return Marking.share(List.of(question), Response.arranged(order)).right();
    }

    private static int right(Question question, List<Integer> places) {
        return Marking.share(List.of(question), Response.placed(places)).right();
    }

    private static Share written(List<Question> editions, String text) {
        return Marking.share(editions, Response.written(List.of(text)));
    }

    /** Of any kind, in and out of bounds. */
    private static Response anything(Random random) {
        List<Integer> numbers = random.ints(random.nextInt(8), -1, 8).boxed().toList();
        List<Integer> places =
                numbers.stream().filter(number -> number >= 0).distinct().toList();
        return switch (random.nextInt(4)) {
            case 0 -> Response.chosen(places);
            case 1 -> Response.arranged(places);
            case 2 -> Response.placed(numbers);
            default ->
                Response.written(numbers.stream()
                        .map(number -> number < 2 ? "" : number < 5 ? "listens" : "3." + number)
                        .toList());
        };
    }
}
