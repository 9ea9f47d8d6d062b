package org.alongside.assessment.application;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.assessment.application.Entry.Choices;
import org.alongside.assessment.application.Entry.Order;
import org.alongside.assessment.application.Entry.Places;
import org.alongside.assessment.application.Entry.Texts;
import org.alongside.assessment.application.Hearing.NoSuchChoice;
import org.alongside.assessment.application.Hearing.NotANumber;
import org.alongside.assessment.application.Hearing.Understood;
import org.alongside.assessment.domain.OptionOrder;
import org.alongside.assessment.domain.Response;
import org.alongside.assessment.domain.Response.Arranged;
import org.alongside.assessment.domain.Response.Chosen;
import org.alongside.assessment.domain.Response.Placed;
import org.alongside.assessment.domain.Response.Written;
import org.alongside.catalog.model.Question;

/**
 * What kind of answer a question takes. Turns what a page says, by shown places and in its language, into what is kept,
 * by places in the source and in none; and back.
 */
sealed interface AnswerForm {

    Hearing hear(Entry entry, OptionOrder order, Locale language);

    Entry say(Response response, OptionOrder order, Locale language);

    static AnswerForm of(Question original) {
        return switch (original) {
            case Question.SingleChoice _, Question.Scale _ -> new Choosing(1);
            case Question.MultipleChoice _ -> new Choosing(Entry.MOST_PARTS);
            case Question.Ordering _ -> new Arranging();
            case Question.Matching matching -> new Pairing(matching.pairs().size());
            case Question.Sorting sorting -> new Grouping(sorting.groups().size());
            case Question.ShortAnswer _ -> new Writing(1, Texts.LONGEST_BLANK);
            case Question.Gaps gaps -> new Writing(gaps.gaps().size(), Texts.LONGEST_BLANK);
            case Question.OpenText _ -> new Writing(1, Texts.LONGEST);
            case Question.NumericAnswer _ -> new Counting();
        };
    }

    /** One option, or several. */
    record Choosing(int most) implements AnswerForm {

        @Override
        public Hearing hear(Entry entry, OptionOrder order, Locale language) {
            return entry instanceof Choices(List<Integer> places) && places.size() <= most && order.shows(places)
                    ? new Understood(
                            Response.chosen(places.stream().map(order::original).toList()))
                    : new NoSuchChoice();
        }

        @Override
        public Choices say(Response response, OptionOrder order, Locale language) {
            return new Choices(
                    response instanceof Chosen chosen
                            ? chosen.originals().stream()
                                    .map(order::shown)
                                    .sorted()
                                    .toList()
                            : List.of());
        }
    }

    /** All things, in some order. */
    record Arranging() implements AnswerForm {

        @Override
        public Hearing hear(Entry entry, OptionOrder order, Locale language) {
            return entry instanceof Order(List<Integer> places)
                            && order.shows(places)
                            && (places.isEmpty() || places.size() == order.size())
                    ? new Understood(Response.arranged(
                            places.stream().map(order::original).toList()))
                    : new NoSuchChoice();
        }

        @Override
        public Order say(Response response, OptionOrder order, Locale language) {
            return new Order(
                    response instanceof Arranged arranged
                            ? arranged.originals().stream().map(order::shown).toList()
                            : List.of());
        }
    }

    /** A right side for each left one; the right sides are shown in another order. */
    record Pairing(int lefts) implements AnswerForm {

        @Override
        public Hearing hear(Entry entry, OptionOrder order, Locale language) {
            return entry instanceof Places(List<Integer> places)
                            && places.size() == lefts
                            && places.stream().allMatch(place -> place == Places.OPEN || order.shows(place))
                    ? new Understood(Response.placed(places.stream()
                            .map(place -> place == Places.OPEN ? Placed.OPEN : order.original(place))
                            .toList()))
                    : new NoSuchChoice();
        }

        @Override
        public Places say(Response response, OptionOrder order, Locale language) {
            return new Places(
                    response instanceof Placed placed
                            ? placed.destinations().stream()
                                    .map(place -> place == Placed.OPEN ? Places.OPEN : order.shown(place))
                                    .toList()
                            : Collections.nCopies(lefts, Places.OPEN));
        }
    }

    /** A group for each statement; the statements are shown in another order. */
    record Grouping(int groups) implements AnswerForm {

        @Override
        public Hearing hear(Entry entry, OptionOrder order, Locale language) {
            return entry instanceof Places(List<Integer> places)
                            && places.size() == order.size()
                            && places.stream().allMatch(group -> group >= Places.OPEN && group < groups)
                    ? new Understood(Response.placed(IntStream.range(0, order.size())
                            .mapToObj(original -> places.get(order.shown(original)))
                            .toList()))
                    : new NoSuchChoice();
        }

        @Override
        public Places say(Response response, OptionOrder order, Locale language) {
            return new Places(
                    response instanceof Placed placed
                            ? order.originals().stream()
                                    .map(placed.destinations()::get)
                                    .toList()
                            : Collections.nCopies(order.size(), Places.OPEN));
        }
    }

    /** Texts, one for each blank. */
    record Writing(int blanks, int longest) implements AnswerForm {

        @Override
        public Hearing hear(Entry entry, OptionOrder order, Locale language) {
            return entry instanceof Texts(List<String> texts)
                            && texts.size() == blanks
                            && texts.stream().allMatch(text -> text.length() <= longest)
                    ? new Understood(
                            Response.written(texts.stream().map(Typed::kept).toList()))
                    : new NoSuchChoice();
        }

        @Override
        public Texts say(Response response, OptionOrder order, Locale language) {
            return new Texts(response instanceof Written written ? written.texts() : Collections.nCopies(blanks, ""));
        }
    }

    /** A number, kept with a point whatever the language. */
    record Counting() implements AnswerForm {

        @Override
        public Hearing hear(Entry entry, OptionOrder order, Locale language) {
            return entry instanceof Texts(List<String> texts) && texts.size() == 1
                    ? hear(texts.getFirst(), language)
                    : new NoSuchChoice();
        }

        private static Hearing hear(String text, Locale language) {
            Optional<BigDecimal> number = SpokenNumber.in(language).read(text);
            if (text.isBlank()) {
                return new Understood(Response.NONE);
            }
            return number.<Hearing>map(
                            found -> new Understood(Response.written(Arrays.asList(SpokenNumber.plain(found)))))
                    .orElseGet(NotANumber::new);
        }

        @Override
        public Texts say(Response response, OptionOrder order, Locale language) {
            return new Texts(List.of(
                    response instanceof Written written
                            ? SpokenNumber.in(language)
                                    .say(new BigDecimal(written.texts().getFirst()))
                            : ""));
        }
    }
}
