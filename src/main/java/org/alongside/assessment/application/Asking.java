package org.alongside.assessment.application;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.alongside.assessment.application.Task.Item;
import org.alongside.assessment.application.Task.Row;
import org.alongside.assessment.domain.OptionOrder;
import org.alongside.assessment.domain.Response;
import org.alongside.assessment.domain.RightSides;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Question.Choice;
import org.alongside.catalog.model.Question.Gaps;
import org.alongside.catalog.model.Question.Matching;
import org.alongside.catalog.model.Question.NumericAnswer;
import org.alongside.catalog.model.Question.OpenText;
import org.alongside.catalog.model.Question.Option;
import org.alongside.catalog.model.Question.Ordering;
import org.alongside.catalog.model.Question.Pair;
import org.alongside.catalog.model.Question.Scale;
import org.alongside.catalog.model.Question.ShortAnswer;
import org.alongside.catalog.model.Question.Sorting;
import org.alongside.catalog.model.Question.Statement;
import org.alongside.catalog.model.SafeHtml;

/** Puts a question before a learner: what there is to do in the order it is shown to them, with their answer so far. */
record Asking(QuestionEditions question, OptionOrder order, Response response, Locale language) {

    Task task() {
        Entry entry = AnswerForm.of(question.original()).say(response, order, language);
        return switch (entry) {
            case Entry.Choices(List<Integer> places) -> choices(places);
            case Entry.Order(List<Integer> places) -> arrange((Ordering) question.shown(), places);
            case Entry.Places(List<Integer> places) -> places(places);
            case Entry.Texts(List<String> texts) -> texts(texts);
        };
    }

    private Task choices(List<Integer> places) {
        return switch (question.shown()) {
            case Choice choice ->
                new Task.Choose(
                        choice instanceof Question.MultipleChoice,
                        options(choice.options().stream().map(Option::text).toList(), places));
            case Scale scale -> new Task.Stand(options(scale.labels(), places));
            default -> throw unexpected();
        };
    }

    private List<ShownOption> options(List<SafeHtml> texts, List<Integer> chosen) {
        return IntStream.range(0, order.size())
                .mapToObj(place -> new ShownOption(texts.get(order.original(place)), chosen.contains(place)))
                .toList();
    }

    private Task arrange(Ordering ordering, List<Integer> places) {
        List<Integer> now =
                places.isEmpty() ? IntStream.range(0, order.size()).boxed().toList() : places;
        return new Task.Arrange(
                now.stream()
                        .map(place -> new Item(place, ordering.items().get(order.original(place))))
                        .toList(),
                !places.isEmpty());
    }

    private Task places(List<Integer> places) {
        return switch (question.shown()) {
            case Matching matching ->
                new Task.Match(
                        matching.heads(),
                        rows(matching.pairs().stream().map(Pair::left).toList(), places),
                        shown(RightSides.of((Matching) question.original()).texts(matching)));
            case Sorting sorting ->
                new Task.Sort(
                        rows(
                                shown(sorting.statements().stream()
                                        .map(Statement::text)
                                        .toList()),
                                places),
                        sorting.groups());
            default -> throw unexpected();
        };
    }

    private List<SafeHtml> shown(List<SafeHtml> originals) {
        return order.originals().stream().map(originals::get).toList();
    }

    private static List<Row> rows(List<SafeHtml> texts, List<Integer> chosen) {
        return IntStream.range(0, texts.size())
                .mapToObj(place -> new Row(texts.get(place), chosen.get(place)))
                .toList();
    }

    private Task texts(List<String> texts) {
        return switch (question.shown()) {
            case ShortAnswer _ -> new Task.Write(texts.getFirst());
            case NumericAnswer _ -> new Task.Count(texts.getFirst());
            case OpenText text -> new Task.Tell(texts.getFirst(), text.isReflection());
            case Gaps gaps -> new Task.Fill(gaps.heading(), gaps.body(), texts);
            default -> throw unexpected();
        };
    }

    private IllegalStateException unexpected() {
        return new IllegalStateException("Answers of another kind than the question " + question.key());
    }
}
