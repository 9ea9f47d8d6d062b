package org.alongside.assessment.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.assessment.domain.Response.Arranged;
import org.alongside.assessment.domain.Response.Chosen;
import org.alongside.assessment.domain.Response.Placed;
import org.alongside.assessment.domain.Response.Written;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Question.Choice;
import org.alongside.catalog.model.Question.Gaps;
import org.alongside.catalog.model.Question.Matching;
import org.alongside.catalog.model.Question.NumericAnswer;
import org.alongside.catalog.model.Question.OpenText;
import org.alongside.catalog.model.Question.Option;
import org.alongside.catalog.model.Question.Ordering;
import org.alongside.catalog.model.Question.Scale;
import org.alongside.catalog.model.Question.ShortAnswer;
import org.alongside.catalog.model.Question.Sorting;
import org.alongside.catalog.model.SafeHtml;

/**
 * How much of an answer is right. Every answer to every question has a share from nothing to all of one point, and no
 * answer becomes worth less when more of it is right:
 *
 * <ul>
 *   <li>one right option: all for choosing it, else nothing;
 *   <li>several right options: all for choosing exactly these, else nothing;
 *   <li>an order of n things: (s − 1) of (n − 1), where s is the length of the longest sequence of things that stand in
 *       the right order, with others between them or not. So it counts how few would have to be moved (Ulam's distance
 *       n − s, S. Ulam 1972; Moodle's ordering question calls it "longest ordered subset"), and the order turned round
 *       is worth nothing;
 *   <li>pairs, groups and gaps: those that are right, of all there are;
 *   <li>a short answer: all if it is one of the accepted, as {@link Spelling} compares them;
 *   <li>a number: all from the lowest to the highest, both included;
 *   <li>own words and scales: never marked. Own words with a rubric wait for a person.
 * </ul>
 *
 * What is written is right if it is right in any language of the course: somebody may read in one and answer in another.
 */
public final class Marking {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");

    private Marking() {}

    /** Whether an answer counts. */
    public static boolean isMarked(Question question) {
        return switch (question) {
            case OpenText _, Scale _ -> false;
            default -> true;
        };
    }

    /** Whether some answers are worth a part of the point. */
    public static boolean hasParts(Question question) {
        return switch (question) {
            case Ordering _, Matching _, Sorting _, Gaps _ -> true;
            default -> false;
        };
    }

    /**
     * How much is right.
     *
     * @param editions the question in each language, the original first
     */
    public static Share share(List<? extends Question> editions, Response response) {
        return switch (editions.getFirst()) {
            case Choice choice -> Share.when(response instanceof Chosen chosen && isRight(choice, chosen));
            case Ordering ordering -> response instanceof Arranged arranged ? order(ordering, arranged) : Share.NONE;
            case Matching matching -> parts(matching.pairs().size(), pair -> isRight(matching, pair, response));
            case Sorting sorting -> parts(sorting.statements().size(), place -> isRight(sorting, place, response));
            case Gaps gaps -> parts(gaps.gaps().size(), gap -> isRight(editions, gap, response));
            case ShortAnswer _ -> Share.when(isRight(editions, 0, response));
            case NumericAnswer number -> Share.when(isRight(number, text(response, 0)));
            case OpenText _, Scale _ -> Share.NONE;
        };
    }

    private static boolean isRight(Choice question, Chosen chosen) {
        List<Option> options = question.options();
        return IntStream.range(0, options.size())
                .allMatch(place -> options.get(place).right() == chosen.chose(place));
    }

    private static Share order(Ordering question, Arranged arranged) {
        int size = question.items().size();
        List<Integer> places = arranged.originals();
        return places.stream().sorted().toList().equals(OptionOrder.places(size))
                ? new Share(inOrder(question, arranged) - 1, size - 1)
                : Share.NONE;
    }

    /** How many things stand in the right order at the most: the longest common subsequence. Equal things are the same. */
    public static int inOrder(Ordering question, Arranged arranged) {
        List<SafeHtml> right = question.items();
        int[] longest = new int[right.size() + 1];
        for (int place : arranged.originals()) {
            int before = 0;
            for (int end = 1; end <= right.size(); end++) {
                int above = longest[end];
                longest[end] =
                        right.get(place).equals(right.get(end - 1)) ? before + 1 : Math.max(above, longest[end - 1]);
                before = above;
            }
        }
        return longest[right.size()];
    }

    /** Whether a pair is, counted from 0. */
    public static boolean isRight(Matching original, int pair, Response response) {
        return destination(response, pair) == RightSides.of(original).ofPair(original, pair);
    }

    /** Whether a statement is, counted from 0. */
    public static boolean isRight(Sorting original, int statement, Response response) {
        return destination(response, statement)
                == original.statements().get(statement).group();
    }

    /** Whether what is written is: in a gap counted from 0, or in the one place of a short answer. */
    public static boolean isRight(List<? extends Question> editions, int gap, Response response) {
        return editions.stream()
                .flatMap(edition -> accepted(edition, gap))
                .anyMatch(text -> Spelling.isSame(text, text(response, gap)));
    }

    private static Stream<String> accepted(Question edition, int gap) {
        return switch (edition) {
            case ShortAnswer answer -> answer.accepted().stream();
            case Gaps gaps -> gaps.gaps().get(gap).accepted().stream();
            default -> Stream.empty();
        };
    }

    private static boolean isRight(NumericAnswer question, String text) {
        return NUMBER.matcher(text).matches() && isWithin(question, new BigDecimal(text));
    }

    private static boolean isWithin(NumericAnswer question, BigDecimal number) {
        return number.compareTo(question.lowest()) >= 0 && number.compareTo(question.highest()) <= 0;
    }

    private static Share parts(int of, Predicate<Integer> right) {
        return new Share((int) IntStream.range(0, of).boxed().filter(right).count(), of);
    }

    private static int destination(Response response, int thing) {
        return response instanceof Placed placed
                        && thing < placed.destinations().size()
                ? placed.destinations().get(thing)
                : Placed.OPEN;
    }

    private static String text(Response response, int place) {
        return response instanceof Written written && place < written.texts().size()
                ? written.texts().get(place)
                : "";
    }
}
