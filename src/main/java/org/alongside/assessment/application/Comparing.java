package org.alongside.assessment.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.assessment.application.Comparison.OfNumbers;
import org.alongside.assessment.application.Comparison.OfOptions;
import org.alongside.assessment.application.Comparison.OfOrders;
import org.alongside.assessment.application.Comparison.OfOwnWords;
import org.alongside.assessment.application.Comparison.OfPlaces;
import org.alongside.assessment.application.Comparison.OfStands;
import org.alongside.assessment.application.Comparison.OfTexts;
import org.alongside.assessment.application.Comparison.PlacedThing;
import org.alongside.assessment.application.Comparison.WrittenText;
import org.alongside.assessment.domain.Marking;
import org.alongside.assessment.domain.OptionOrder;
import org.alongside.assessment.domain.Response;
import org.alongside.assessment.domain.Response.Arranged;
import org.alongside.assessment.domain.Response.Chosen;
import org.alongside.assessment.domain.Response.Placed;
import org.alongside.assessment.domain.Response.Written;
import org.alongside.assessment.domain.RightSides;
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
 * Puts an answer beside what is right.
 *
 * @param revealing whether what is right may be said
 */
record Comparing(QuestionEditions question, OptionOrder order, Response response, Locale language, boolean revealing) {

    Comparison comparison() {
        return switch (question.shown()) {
            case Choice choice -> options(choice);
            case Scale scale -> new OfStands(chosen().map(scale.labels()::get).findFirst());
            case Ordering ordering -> orders(ordering);
            case Matching matching -> pairs((Matching) question.original(), matching);
            case Sorting sorting -> groups(sorting);
            case ShortAnswer answer -> new OfTexts(found(), List.of(text(0, answer.accepted())));
            case Gaps gaps -> gaps(gaps);
            case NumericAnswer number -> number(number);
            case OpenText text -> new OfOwnWords(yours(0), revealed(text.rubric()));
        };
    }

    private OfOptions options(Choice question) {
        List<Option> options = question.options();
        return new OfOptions(
                question instanceof Question.MultipleChoice,
                (int) chosen().filter(place -> options.get(place).right()).count(),
                (int) options.stream().filter(Option::right).count(),
                chosen().map(options::get)
                        .map(option -> new ChosenOption(option.text(), option.right(), option.feedback()))
                        .toList(),
                revealed(order.originals().stream()
                        .map(options::get)
                        .filter(Option::right)
                        .map(Option::text)
                        .toList()));
    }

    private OfOrders orders(Ordering shown) {
        return response instanceof Arranged arranged
                ? new OfOrders(
                        arranged.originals().stream().map(shown.items()::get).toList(),
                        Marking.inOrder((Ordering) question.original(), arranged),
                        revealed(shown.items()))
                : new OfOrders(List.of(), 0, revealed(shown.items()));
    }

    private OfPlaces pairs(Matching original, Matching shown) {
        RightSides sides = RightSides.of(original);
        List<SafeHtml> rights = sides.texts(shown);
        return new OfPlaces(
                found(),
                IntStream.range(0, shown.pairs().size())
                        .mapToObj(pair -> new PlacedThing(
                                shown.pairs().get(pair).left(),
                                destination(pair).map(rights::get),
                                revealed(rights.get(sides.ofPair(original, pair)))))
                        .toList());
    }

    private OfPlaces groups(Sorting shown) {
        return new OfPlaces(
                found(),
                order.originals().stream()
                        .map(place -> new PlacedThing(
                                shown.statements().get(place).text(),
                                destination(place).map(shown.groups()::get),
                                revealed(shown.groups()
                                        .get(shown.statements().get(place).group()))))
                        .toList());
    }

    private OfTexts gaps(Gaps shown) {
        return new OfTexts(
                found(),
                IntStream.range(0, shown.gaps().size())
                        .mapToObj(gap -> text(gap, shown.gaps().get(gap).accepted()))
                        .toList());
    }

    private WrittenText text(int gap, List<String> accepted) {
        return new WrittenText(
                yours(gap), revealing && Marking.isRight(question.all(), gap, response), revealed(accepted));
    }

    private OfNumbers number(NumericAnswer shown) {
        SpokenNumber numbers = SpokenNumber.in(language);
        Entry.Texts yours = new AnswerForm.Counting().say(response, order, language);
        return new OfNumbers(
                yours.texts().getFirst(),
                revealed(Stream.of(shown.lowest(), shown.highest())
                        .map(numbers::say)
                        .distinct()
                        .toList()));
    }

    private int found() {
        return question.share(response).right();
    }

    /** In shown order. */
    private Stream<Integer> chosen() {
        return order.originals().stream().filter(place -> response instanceof Chosen chosen && chosen.chose(place));
    }

    private Optional<Integer> destination(int thing) {
        return response instanceof Placed placed
                ? Optional.of(placed.destinations().get(thing)).filter(place -> place != Placed.OPEN)
                : Optional.empty();
    }

    private String yours(int place) {
        return response instanceof Written written ? written.texts().get(place) : "";
    }

    private <T> List<T> revealed(List<T> right) {
        return revealing ? right : List.of();
    }

    private <T> Optional<T> revealed(T right) {
        return Optional.of(right).filter(_ -> revealing);
    }
}
