package org.alongside.catalog.domain.advice;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.model.Question.SingleChoice;
import org.alongside.catalog.model.Quiz;

/** Finds quizzes in which the right answer keeps standing in the same place. */
final class TellingPlaces implements Advice {

    private static final int ENOUGH_QUESTIONS = 6;
    private static final double HABIT = 0.5;

    @Override
    public Stream<Problem> on(Subject subject) {
        return subject.quizzes().flatMap(quiz -> habit(subject, quiz));
    }

    private static Stream<Problem> habit(Subject subject, Quiz quiz) {
        List<SingleChoice> choices = quiz.questions().stream()
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .toList();
        return choices.size() < ENOUGH_QUESTIONS
                ? Stream.empty()
                : byPlace(choices).entrySet().stream()
                        .filter(place -> place.getValue() > HABIT * choices.size())
                        .map(place -> subject.places()
                                .of(choices.getFirst())
                                .remark(
                                        "the right answer stands in place %d in %d of %d questions"
                                                .formatted(place.getKey(), place.getValue(), choices.size()),
                                        "spread the right answers over all places"));
    }

    private static Map<Integer, Long> byPlace(List<SingleChoice> choices) {
        return choices.stream()
                .map(TellingPlaces::place)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Counted from 1. */
    static int place(SingleChoice choice) {
        return 1
                + IntStream.range(0, choice.options().size())
                        .filter(i -> choice.options().get(i).right())
                        .findFirst()
                        .orElse(0);
    }
}
