package org.alongside.assessment.fragment;

import java.util.List;
import org.alongside.assessment.application.Chosen;
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
     * As soon as an answer is saved. With several right options it speaks of those chosen and keeps the rest back until
     * the learner wants to know.
     */
    public Markup asSaved(Feedback feedback) {
        return feedback.several() ? box("open", each(feedback.chosen())) : whole(feedback);
    }

    /** All there is to say. */
    public Markup whole(Feedback feedback) {
        return feedback.several()
                ? box(tone(feedback), List.of(completeness(feedback), each(feedback.chosen()), more(feedback)))
                : box(tone(feedback), List.of(single(feedback), more(feedback)));
    }

    private static Markup box(String tone, Object content) {
        return Markup.of("<div class=\"quiz-why {}\">{}</div>", tone, content);
    }

    private static String tone(Feedback feedback) {
        return feedback.right() ? "good" : "wait";
    }

    private Markup single(Feedback feedback) {
        return feedback.chosen().stream()
                .findFirst()
                .map(chosen -> said(verdict(chosen.right()), chosen))
                .orElse(Markup.NONE);
    }

    private Markup each(List<Chosen> chosen) {
        return Markup.of(
                "<ul class=\"quiz-chosen\">{}</ul>",
                chosen.stream().map(this::oneOfSeveral).toList());
    }

    private Markup oneOfSeveral(Chosen chosen) {
        String fits = words.say(chosen.right() ? "assessment.feedback.fits" : "assessment.feedback.does-not-fit");
        return Markup.of("<li><div class=\"quiz-option-said\">{}</div>{}</li>", chosen.option(), said(fits, chosen));
    }

    private static Markup said(String verdict, Chosen chosen) {
        return Markup.of(
                "<div class=\"quiz-said\"><strong class=\"{}\">{}</strong> <div>{}</div></div>",
                chosen.right() ? "done" : "not-yet",
                verdict,
                chosen.feedback());
    }

    private String verdict(boolean right) {
        return words.say(right ? "assessment.feedback.yes" : "assessment.feedback.not-quite");
    }

    private Markup completeness(Feedback feedback) {
        return Markup.of("<p class=\"quiz-completeness\" tabindex=\"-1\">{}</p>", inWords(feedback));
    }

    private String inWords(Feedback feedback) {
        int extra = feedback.chosen().size() - feedback.found();
        String found = feedback.found() == feedback.toFind()
                ? words.say("assessment.feedback.found-all", feedback.toFind())
                : words.say("assessment.feedback.found-some", feedback.found(), feedback.toFind());
        return extra == 0 ? found : found + " " + words.count("assessment.feedback.extra", extra);
    }

    private Markup more(Feedback feedback) {
        return Markup.of(
                "<div class=\"quiz-explanation\">{}</div>{}",
                feedback.explanation(),
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
