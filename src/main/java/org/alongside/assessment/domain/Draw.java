package org.alongside.assessment.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Question.Choice;
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
    public record Asked(Choice question, OptionOrder order) {}

    /** A quiz that is not shuffled keeps the order of its source, also of the questions drawn from a larger bank. */
    public static Draw from(Quiz quiz, long seed) {
        RandomGenerator random = new Random(seed);
        return new Draw(drawn(quiz, random).stream()
                .map(place -> asked(quiz.questions().get(place), quiz.rules().shuffled(), random))
                .toList());
    }

    private static List<Integer> drawn(Quiz quiz, RandomGenerator random) {
        List<Integer> bank = new ArrayList<>(
                IntStream.range(0, quiz.questions().size()).boxed().toList());
        Collections.shuffle(bank, random);
        List<Integer> drawn = bank.subList(0, quiz.rules().questionsAsked());
        return quiz.rules().shuffled() ? drawn : drawn.stream().sorted().toList();
    }

    private static Asked asked(Question question, boolean shuffled, RandomGenerator random) {
        return switch (question) {
            case Choice choice ->
                new Asked(
                        choice,
                        shuffled
                                ? OptionOrder.shuffled(choice.options().size(), random)
                                : OptionOrder.asWritten(choice.options().size()));
            default ->
                throw new IllegalStateException(
                        "Cannot be asked yet: " + question.source().key());
        };
    }
}
