package org.alongside.assessment.fragment;

import java.util.List;
import org.alongside.assessment.application.Comparison.OfNumbers;
import org.alongside.assessment.application.Comparison.OfOptions;
import org.alongside.assessment.application.Comparison.OfOrders;
import org.alongside.assessment.application.Comparison.OfOwnWords;
import org.alongside.assessment.application.Comparison.OfPlaces;
import org.alongside.assessment.application.Comparison.OfStands;
import org.alongside.assessment.application.Comparison.OfTexts;
import org.alongside.assessment.application.Feedback;
import org.alongside.assessment.application.LessonLink;
import org.alongside.shared.Markup;
import org.alongside.shared.Texts;

/** What a learner hears about an answer, in words, with the way back to the lesson. */
public final class FeedbackPart {

    private final Texts words;

    public FeedbackPart(Texts words) {
        this.words = words;
    }

    /**
     * As soon as an answer is saved. Of one option, and of a place on a scale, there is nothing to add; of several
     * options it speaks of those chosen and keeps the rest back. Whatever grows change by change it leaves alone: what
     * is right is said when the learner wants to know.
     */
    public Markup asSaved(Feedback feedback) {
        return switch (feedback.comparison()) {
            case OfOptions options
            when options.several() -> box("open", new ComparisonPart(words, feedback).each(options));
            case OfOptions _, OfStands _ -> whole(feedback);
            case OfOrders _, OfPlaces _, OfTexts _, OfNumbers _, OfOwnWords _ -> Markup.NONE;
        };
    }

    /** All there is to say. */
    public Markup whole(Feedback feedback) {
        Markup comparison = new ComparisonPart(words, feedback).markup();
        Markup more = more(feedback);
        return box(tone(feedback), List.of(comparison, more))
                .when(!comparison.html().isEmpty() || !more.html().isEmpty());
    }

    private static Markup box(String tone, Object content) {
        return Markup.of("<div class=\"quiz-why {}\">{}</div>", tone, content);
    }

    private static String tone(Feedback feedback) {
        return switch (feedback.verdict()) {
            case RIGHT -> "good";
            case PARTLY, NOT_YET -> "wait";
            case UNMARKED -> "open";
        };
    }

    private Markup more(Feedback feedback) {
        return Markup.of(
                "{}{}",
                Markup.of(
                                "<div class=\"quiz-explanation\" lang=\"{}\">{}</div>",
                                feedback.language().toLanguageTag(),
                                feedback.explanation())
                        .when(!feedback.explanation().isEmpty()),
                lessons(feedback.lessons().stream()
                        .filter(lesson -> !feedback.explanation().html().contains(lesson.address()))
                        .toList()));
    }

    /** Lessons to read again, in one line. */
    Markup lessonsInLine(List<LessonLink> lessons) {
        return Markup.of(
                        "<p class=\"quiz-lessons\">{} {}</p>",
                        words.say("assessment.result.read-again"),
                        lessons.stream()
                                .map(lesson -> Markup.of("<a href=\"{}\">{}</a> ", lesson.address(), lesson.title()))
                                .toList())
                .when(!lessons.isEmpty());
    }

    private Markup lessons(List<LessonLink> lessons) {
        return Markup.of(
                        "<p class=\"quiz-lessons\">{}</p>",
                        lessons.stream()
                                .map(lesson -> Markup.of(
                                        "<a href=\"{}\">{}</a> ",
                                        lesson.address(),
                                        words.say("assessment.feedback.read-again", lesson.title())))
                                .toList())
                .when(!lessons.isEmpty());
    }
}
