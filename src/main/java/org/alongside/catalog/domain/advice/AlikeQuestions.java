package org.alongside.catalog.domain.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Question.Choice;

/**
 * Finds questions that ask the same in nearly the same words: those that share four fifths of their words. Only
 * questions with a rare word in common are compared, so that a bank of thousands takes no longer than it should.
 */
final class AlikeQuestions implements Advice {

    private static final double ALIKE = 0.8;
    private static final int RARE = 25;

    @Override
    public Stream<Problem> on(Subject subject) {
        List<Asked> asked = subject.questions().stream().map(Asked::of).toList();
        Map<String, List<Integer>> where = new HashMap<>();
        Stream.Builder<Problem> remarks = Stream.builder();
        for (int i = 0; i < asked.size(); i++) {
            Asked later = asked.get(i);
            earlier(later, where)
                    .sorted()
                    .map(asked::get)
                    .filter(later::isLike)
                    .findFirst()
                    .ifPresent(first -> remarks.add(remark(subject.places(), first.question(), later.question())));
            int place = i;
            later.words()
                    .forEach(word ->
                            where.computeIfAbsent(word, _ -> new ArrayList<>()).add(place));
        }
        return remarks.build();
    }

    private static Stream<Integer> earlier(Asked later, Map<String, List<Integer>> where) {
        return later.words().stream()
                .map(word -> where.getOrDefault(word, List.of()))
                .filter(places -> places.size() <= RARE)
                .flatMap(List::stream)
                .distinct();
    }

    private static Problem remark(Places places, Question first, Question second) {
        Places.Place other = places.of(first);
        return places.of(second)
                .remark(
                        "this question reads nearly like the one at %s:%d".formatted(other.path(), other.line()),
                        "drop one, or ask for something else");
    }

    private record Asked(Question question, Set<String> words) {

        static Asked of(Question question) {
            String options = question instanceof Choice choice
                    ? choice.options().stream()
                            .map(option -> PlainText.of(option.text()))
                            .collect(Collectors.joining(" "))
                    : "";
            String all =
                    question.stem().title() + " " + PlainText.of(question.stem().body()) + " " + options;
            return new Asked(
                    question,
                    Stream.of(all.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                            .filter(word -> !word.isEmpty())
                            .collect(Collectors.toSet()));
        }

        boolean isLike(Asked other) {
            Set<String> shared = new HashSet<>(words);
            shared.retainAll(other.words);
            int all = words.size() + other.words.size() - shared.size();
            return question.getClass().equals(other.question.getClass()) && shared.size() >= ALIKE * all;
        }
    }
}
