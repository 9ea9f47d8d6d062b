package org.alongside.assessment.fragment;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.assessment.application.Sitting.RunningClock;
import org.alongside.shared.Markup;

/**
 * Says until when a clock runs, and that it has run out, also while the page stays open. It counts nothing down.
 *
 * @param time says a time of day as the learner reads it
 */
public record ClockPart(Scene scene, boolean test, Function<Instant, String> time) {

    public Markup of(Optional<RunningClock> running) {
        return running.map(this::of).orElse(Markup.NONE);
    }

    private Markup of(RunningClock clock) {
        return clock.hasRunOut()
                ? Markup.of("<p class=\"soft\">{}</p>", over())
                : Markup.of(
                        """
                        <alongside-clock data-left="{}" data-over="{}"><p class="soft" role="status">{}</p></alongside-clock>""",
                        clock.left().toMillis(),
                        over(),
                        scene.say(test ? "assessment.until" : "assessment.clock.until", time.apply(clock.end())));
    }

    private String over() {
        return scene.say(test ? "assessment.clock.over-in-test" : "assessment.clock.over");
    }
}
