package org.alongside.catalog.adapter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.catalog.model.Question;

/** What a question is apart from its words, said in words. */
final class Shape {

    private Shape() {}

    static String of(Question question) {
        return switch (question) {
            case Question.SingleChoice choice -> "a single choice of " + options(choice.options());
            case Question.MultipleChoice choice -> "a choice of several among " + options(choice.options());
            case Question.Ordering ordering -> "an order of " + ordering.items().size() + " items";
            case Question.Matching matching ->
                "a table of " + matching.pairs().size() + " pairs and "
                        + matching.distractors().size() + " distractors";
            case Question.Sorting sorting ->
                "a table that sorts into the groups "
                        + sorting.statements().stream()
                                .map(statement -> Integer.toString(statement.group() + 1))
                                .collect(Collectors.joining(", "))
                        + " of " + sorting.groups().size();
            case Question.ShortAnswer answer -> "a short answer";
            case Question.NumericAnswer number ->
                "a number from " + number.lowest().toPlainString() + " to "
                        + number.highest().toPlainString();
            case Question.Gaps gaps -> "a text with " + gaps.gaps().size() + " gaps";
            case Question.OpenText text when text.isReflection() -> "an open text";
            case Question.OpenText text ->
                "an open text marked by "
                        + text.rubric().stream()
                                .map(criterion -> Integer.toString(criterion.points()))
                                .collect(Collectors.joining(" + "))
                        + " points";
            case Question.Scale scale -> "a scale of " + scale.labels().size() + " labels";
        };
    }

    private static String options(List<Question.Option> options) {
        String right = IntStream.range(0, options.size())
                .filter(i -> options.get(i).right())
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(", "));
        return options.size() + " options with [x] at " + right;
    }
}
