package org.alongside.assessment.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Question.Choice;
import org.alongside.catalog.model.Question.Gaps;
import org.alongside.catalog.model.Question.Matching;
import org.alongside.catalog.model.Question.NumericAnswer;
import org.alongside.catalog.model.Question.OpenText;
import org.alongside.catalog.model.Question.Ordering;
import org.alongside.catalog.model.Question.Scale;
import org.alongside.catalog.model.Question.ShortAnswer;
import org.alongside.catalog.model.Question.Sorting;
import org.alongside.catalog.model.Quiz;

/**
 * Which questions one attempt asks, and in which order their options stand. The same quiz and seed always give the same
 * draw: {@link Random} promises its sequence, and a shuffle follows it.
 */
public record Draw(List<Asked> asked) {

    public Draw {
        asked = List.copyOf(asked);
    }

    /** One question of the draw. */
    public record Asked(Question question, OptionOrder order) {}

    /** A quiz that is not shuffled keeps the order of its source, also of the questions drawn from a larger bank. */
    public static Draw from(Quiz quiz, long seed) {
        RandomGenerator random = new Random(seed);
        Map<String, Question> questions = quiz.questions().stream()
                .collect(Collectors.toMap(question -> question.source().key(), Function.identity()));
        return new Draw(inOrder(quiz, drawn(quiz.rules().draws(), random), random).stream()
                .map(questions::get)
                .map(question ->
                        new Asked(question, order(question, quiz.rules().shuffled(), random)))
                .toList());
    }

    /** Pool after pool; what an earlier one gave is no longer in a later one. */
    private static List<String> drawn(List<Quiz.Draw> draws, RandomGenerator random) {
        Set<String> taken = new HashSet<>();
        List<String> drawn = new ArrayList<>();
        for (Quiz.Draw draw : draws) {
            List<String> pool = new ArrayList<>(
                    draw.keys().stream().filter(key -> !taken.contains(key)).toList());
            Collections.shuffle(pool, random);
            drawn.addAll(pool.subList(0, draw.count()));
            taken.addAll(pool.subList(0, draw.count()));
        }
        return drawn;
    }

    /** Questions of several pools are mixed, so that no pool comes first. */
    private static List<String> inOrder(Quiz quiz, List<String> drawn, RandomGenerator random) {
        if (!quiz.rules().shuffled()) {
            List<String> written = quiz.questions().stream()
                    .map(question -> question.source().key())
                    .toList();
            return drawn.stream().sorted(Comparator.comparing(written::indexOf)).toList();
        }
        if (quiz.rules().draws().size() > 1) {
            Collections.shuffle(drawn, random);
        }
        return drawn;
    }

    /** What would tell its own answer as it is written is shuffled in any case. */
    private static OptionOrder order(Question question, boolean shuffled, RandomGenerator random) {
        return switch (question) {
            case Choice choice -> order(choice.options().size(), shuffled, random);
            case Sorting sorting -> order(sorting.statements().size(), shuffled, random);
            case Matching matching ->
                OptionOrder.shuffled(RightSides.of(matching).size(), random);
            case Ordering ordering -> unordered(ordering, random);
            case Scale scale -> OptionOrder.asWritten(scale.labels().size());
            case ShortAnswer _, NumericAnswer _, Gaps _, OpenText _ -> OptionOrder.NONE;
        };
    }

    private static OptionOrder order(int options, boolean shuffled, RandomGenerator random) {
        return shuffled ? OptionOrder.shuffled(options, random) : OptionOrder.asWritten(options);
    }

    /** Not in the right order by chance: nobody could answer that by moving something. */
    private static OptionOrder unordered(Ordering question, RandomGenerator random) {
        OptionOrder order = OptionOrder.shuffled(question.items().size(), random);
        return Marking.inOrder(question, new Response.Arranged(order.originals())) < order.size()
                ? order
                : order.reversed();
    }
}
