package org.alongside.assessment.fragment;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.assessment.application.ChosenOption;
import org.alongside.assessment.application.Comparison.OfNumbers;
import org.alongside.assessment.application.Comparison.OfOptions;
import org.alongside.assessment.application.Comparison.OfOrders;
import org.alongside.assessment.application.Comparison.OfOwnWords;
import org.alongside.assessment.application.Comparison.OfPlaces;
import org.alongside.assessment.application.Comparison.OfStands;
import org.alongside.assessment.application.Comparison.OfTexts;
import org.alongside.assessment.application.Comparison.PlacedThing;
import org.alongside.assessment.application.Comparison.WrittenText;
import org.alongside.assessment.application.Feedback;
import org.alongside.catalog.model.Question.Criterion;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.shared.Markup;
import org.alongside.shared.Texts;

/** An answer beside what is right, in calm words. It begins with how it stands, which can take the focus. */
record ComparisonPart(Texts words, Feedback feedback) {

    Markup markup() {
        return switch (feedback.comparison()) {
            case OfOptions options when options.several() -> join(completeness(options), each(options));
            case OfOptions options -> single(options);
            case OfOrders orders -> orders(orders);
            case OfPlaces places -> places(places);
            case OfTexts texts
            when texts.texts().size() == 1 -> text(texts.texts().getFirst());
            case OfTexts texts -> gaps(texts);
            case OfNumbers number -> number(number);
            case OfOwnWords own -> ownWords(own);
            case OfStands _ -> Markup.NONE;
        };
    }

    // Options

    private Markup single(OfOptions options) {
        return options.chosen().stream()
                .findFirst()
                .map(chosen -> said(verdict(chosen.right()), chosen))
                .orElse(Markup.NONE);
    }

    Markup each(OfOptions options) {
        return Markup.of(
                "<ul class=\"quiz-chosen\">{}</ul>",
                options.chosen().stream().map(this::oneOfSeveral).toList());
    }

    private Markup oneOfSeveral(ChosenOption chosen) {
        return Markup.of(
                "<li><div class=\"quiz-option-said\" lang=\"{}\">{}</div>{}</li>",
                language(),
                chosen.option(),
                said(fits(chosen.right()), chosen));
    }

    private Markup said(String verdict, ChosenOption chosen) {
        return Markup.of(
                "<div class=\"quiz-said\"><strong class=\"{}\">{}</strong> <div lang=\"{}\">{}</div></div>",
                colour(chosen.right()),
                verdict,
                language(),
                chosen.feedback());
    }

    private Markup completeness(OfOptions options) {
        int extra = options.chosen().size() - options.found();
        String found = options.found() == options.toFind()
                ? say("assessment.feedback.found-all", options.toFind())
                : say("assessment.feedback.found-some", options.found(), options.toFind());
        return state(extra == 0 ? found : found + " " + words.count("assessment.feedback.extra", extra));
    }

    // Orders

    private Markup orders(OfOrders orders) {
        return join(
                state(inOrder(orders)).when(feedback.answered()),
                Markup.of(
                                "<div class=\"quiz-beside\">{}{}</div>",
                                list("assessment.feedback.order-yours", orders.yours()),
                                list("assessment.feedback.order-good", orders.right()))
                        .when(!feedback.right()));
    }

    private String inOrder(OfOrders orders) {
        if (feedback.right()) {
            return say("assessment.feedback.order-right");
        }
        return orders.inOrder() > 1
                ? say(
                        "assessment.feedback.order-found",
                        orders.inOrder(),
                        orders.yours().size())
                : say("assessment.feedback.order-turned");
    }

    private Markup list(String key, List<SafeHtml> items) {
        return Markup.of(
                        "<div><p class=\"quiz-label\">{}</p><ol lang=\"{}\">{}</ol></div>",
                        say(key),
                        language(),
                        items.stream()
                                .map(item -> Markup.of("<li>{}</li>", item))
                                .toList())
                .when(!items.isEmpty());
    }

    // Pairs and groups

    private Markup places(OfPlaces places) {
        return join(
                found(
                        "assessment.feedback.places-right",
                        places.found(),
                        places.things().size()),
                Markup.of(
                        "<ul class=\"quiz-compared\">{}</ul>",
                        places.things().stream().map(this::thing).toList()));
    }

    private Markup thing(PlacedThing thing) {
        return Markup.of(
                "<li><div class=\"quiz-option-said\" lang=\"{}\">{}</div>{}{}</li>",
                language(),
                thing.text(),
                line(
                        mark(thing.isRight())
                                .when(thing.right().isPresent() && thing.yours().isPresent()),
                        "assessment.feedback.you-chose",
                        thing.yours().<Object>map(this::local).orElse(say("assessment.feedback.nothing"))),
                thing.right()
                        .filter(_ -> !thing.isRight())
                        .map(right -> line(Markup.NONE, "assessment.feedback.belongs", local(right))));
    }

    // Texts and numbers

    private Markup text(WrittenText text) {
        return join(
                state(verdict(feedback.right())).when(feedback.answered()),
                line(Markup.NONE, "assessment.feedback.you-wrote", text.yours()).when(feedback.answered()),
                good(text));
    }

    private Markup gaps(OfTexts texts) {
        return join(
                found(
                        "assessment.feedback.gaps-right",
                        texts.found(),
                        texts.texts().size()),
                Markup.of(
                        "<ol class=\"quiz-compared\">{}</ol>",
                        IntStream.range(0, texts.texts().size())
                                .mapToObj(gap -> gap(gap + 1, texts.texts().get(gap)))
                                .toList()));
    }

    private Markup gap(int number, WrittenText text) {
        return Markup.of(
                "<li><div class=\"quiz-option-said\">{}</div>{}{}</li>",
                say("assessment.feedback.gap", number),
                line(
                        mark(text.isRight())
                                .when(!text.right().isEmpty() && !text.yours().isEmpty()),
                        "assessment.feedback.you-wrote",
                        text.yours().isEmpty() ? say("assessment.feedback.nothing") : text.yours()),
                good(text));
    }

    private Markup good(WrittenText text) {
        return text.right().stream()
                .findFirst()
                .filter(_ -> !text.isRight())
                .map(right -> line(Markup.NONE, "assessment.feedback.good-answer", local(right)))
                .orElse(Markup.NONE);
    }

    private Markup number(OfNumbers number) {
        return join(
                state(verdict(feedback.right())).when(feedback.answered()),
                line(Markup.NONE, "assessment.feedback.you-wrote", number.yours())
                        .when(feedback.answered()),
                switch (number.right().size()) {
                    case 0 -> Markup.NONE;
                    case 1 ->
                        line(
                                Markup.NONE,
                                "assessment.feedback.number",
                                number.right().getFirst());
                    default ->
                        Markup.of(
                                "<p>{}</p>",
                                say(
                                        "assessment.feedback.numbers",
                                        number.right().getFirst(),
                                        number.right().getLast()));
                });
    }

    // Own words

    private Markup ownWords(OfOwnWords own) {
        return join(
                state(say("assessment.feedback.kept")).when(feedback.answered()),
                Markup.of(
                                "<p>{}</p><ul class=\"quiz-answers\" lang=\"{}\">{}</ul>",
                                say("assessment.feedback.rubric"),
                                language(),
                                own.rubric().stream()
                                        .map(Criterion::text)
                                        .map(text -> Markup.of("<li>{}</li>", text))
                                        .toList())
                        .when(feedback.answered() && !own.rubric().isEmpty()));
    }

    // Words for all

    private Markup found(String allRight, int found, int of) {
        return state(feedback.right() ? say(allRight) : say("assessment.feedback.parts-found", found, of))
                .when(feedback.answered());
    }

    private Markup state(String text) {
        return Markup.of("<p class=\"quiz-completeness\" tabindex=\"-1\">{}</p>", text);
    }

    private Markup line(Markup mark, String key, Object what) {
        return Markup.of("<p class=\"quiz-pair\">{}<span>{}</span> <span>{}</span></p>", mark, say(key), what);
    }

    private Markup mark(boolean right) {
        return Markup.of("<strong class=\"quiz-mark {}\">{}</strong> ", colour(right), part(right));
    }

    private String part(boolean right) {
        return say(right ? "assessment.mark.fits" : "assessment.mark.not-yet");
    }

    private Markup local(Object text) {
        return Markup.of("<span class=\"quiz-words\" lang=\"{}\">{}</span>", language(), text);
    }

    private String verdict(boolean right) {
        return say(right ? "assessment.feedback.yes" : "assessment.feedback.not-quite");
    }

    private String fits(boolean right) {
        return say(right ? "assessment.feedback.fits" : "assessment.feedback.does-not-fit");
    }

    private static String colour(boolean right) {
        return right ? "done" : "not-yet";
    }

    private String language() {
        return feedback.language().toLanguageTag();
    }

    private String say(String key, Object... parts) {
        return words.say(key, parts);
    }

    private static Markup join(Markup... parts) {
        return Markup.join(List.of(parts).stream());
    }
}
