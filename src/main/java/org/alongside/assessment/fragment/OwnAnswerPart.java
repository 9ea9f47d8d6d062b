package org.alongside.assessment.fragment;

import java.util.List;
import org.alongside.assessment.application.ChosenOption;
import org.alongside.assessment.application.Comparison;
import org.alongside.assessment.application.Comparison.OfOptions;
import org.alongside.assessment.application.Comparison.OfOwnWords;
import org.alongside.assessment.application.Comparison.OfStands;
import org.alongside.assessment.application.Feedback;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.shared.Markup;

/** What a learner answered, where the words about it do not say it: in a result, away from the question's own page. */
record OwnAnswerPart(Scene scene) {

    Markup of(Feedback feedback) {
        return feedback.answered()
                ? answer(feedback.comparison())
                : Markup.of("<p class=\"soft\">{}</p>", scene.say("assessment.result.no-answer"));
    }

    private Markup answer(Comparison comparison) {
        return switch (comparison) {
            case OfOptions options
            when !options.several() ->
                list(
                        "assessment.result.your-answer",
                        options.chosen().stream().map(ChosenOption::option).toList());
            case OfStands stands ->
                list("assessment.result.your-answer", stands.yours().stream().toList());
            case OfOwnWords own ->
                Markup.of(
                        "<p class=\"soft\">{}</p><blockquote class=\"quiz-own\">{}</blockquote>",
                        scene.say("assessment.result.your-answer"),
                        own.yours());
            default -> Markup.NONE;
        };
    }

    /** Of options, what fits; the others say it themselves. */
    Markup right(Feedback feedback) {
        return feedback.comparison() instanceof OfOptions options
                ? list("assessment.result.right-answer", options.right())
                        .when(!feedback.right() && !options.right().isEmpty())
                : Markup.NONE;
    }

    private Markup list(String key, List<SafeHtml> texts) {
        return Markup.of(
                "<p class=\"soft\">{}</p><ul class=\"quiz-answers\" lang=\"{}\">{}</ul>",
                scene.say(key),
                scene.contentLanguage().toLanguageTag(),
                texts.stream().map(text -> Markup.of("<li>{}</li>", text)).toList());
    }
}
