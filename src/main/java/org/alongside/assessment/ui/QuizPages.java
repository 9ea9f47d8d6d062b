package org.alongside.assessment.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Supplier;
import org.alongside.assessment.application.Sitting;
import org.alongside.assessment.application.Standing;
import org.alongside.assessment.application.Standing.Answering;
import org.alongside.assessment.fragment.ClockPart;
import org.alongside.assessment.fragment.NotAdmittedPage;
import org.alongside.assessment.fragment.QuestionPage;
import org.alongside.assessment.fragment.ResultPage;
import org.alongside.assessment.fragment.ReviewPage;
import org.alongside.assessment.fragment.Scene;
import org.alongside.assessment.fragment.StartPage;
import org.alongside.assessment.fragment.SummaryPage;
import org.alongside.shared.Markup;

/**
 * Chooses the page for where a learner stands and what the address asks for.
 *
 * @param zone of the learner, asked only where a time must be said
 */
record QuizPages(Scene scene, Supplier<ZoneId> zone) {

    /** What the learner asked for on the page itself; forgotten when the page changes. */
    enum Wish {
        NONE,
        /** To know what is right. */
        CHECK,
        /** To hand in although something is unanswered. */
        CONFIRM
    }

    Markup page(Standing standing, Spot spot, Wish wish) {
        return switch (standing) {
            case Standing.NotAdmitted _ -> new NotAdmittedPage(scene).page();
            case Standing.NotBegun notBegun -> new StartPage(scene).of(notBegun.terms());
            case Answering answering -> answering(answering, spot, wish);
            case Standing.Ended ended -> new ResultPage(scene).of(ended.result());
        };
    }

    /** The question that is shown; 0 where it is another page. */
    static int position(Sitting sitting, Spot spot) {
        return switch (spot) {
            case Spot.Question question when sitting.has(question.position()) -> question.position();
            case Spot.End _ -> 0;
            default ->
                sitting.firstUnanswered().map(question -> question.position()).orElse(0);
        };
    }

    private Markup answering(Answering answering, Spot spot, Wish wish) {
        Sitting sitting = answering.sitting();
        int position = position(sitting, spot);
        if (position > 0) {
            return new QuestionPage(scene, answering.terms(), sitting)
                    .of(position, clock(answering), wish == Wish.CHECK);
        }
        return answering.terms().test()
                ? new ReviewPage(scene).of(sitting, wish == Wish.CONFIRM)
                : new SummaryPage(scene).of(answering.terms(), sitting);
    }

    private Markup clock(Answering answering) {
        return new ClockPart(scene, answering.terms().test(), this::timeOfDay)
                .of(answering.sitting().clock());
    }

    private String timeOfDay(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(scene.words().language())
                .format(instant.atZone(zone.get()));
    }
}
