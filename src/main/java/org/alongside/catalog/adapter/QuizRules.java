package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.alongside.catalog.model.Quiz;
import org.alongside.shared.Percent;

/**
 * Reads from the front matter how a quiz is given. Practice is unlimited and never judged, so it has no pass mark, no
 * attempts and no time limit. Unless its author says otherwise, a test is shuffled and practice is not.
 */
final class QuizRules {

    private static final List<String> FOR_TESTS = List.of("pass", "attempts", "time-limit");
    private static final int MOST_ATTEMPTS = 100;
    private static final int LONGEST_MINUTES = 600;

    private final Settings settings;
    private final Margin margin;

    QuizRules(Settings settings, Margin margin) {
        this.settings = settings;
        this.margin = margin;
    }

    Quiz.Mode mode() {
        if (!settings.has("mode")) {
            margin.error(1, "the mode is missing", "add \"mode: practice\" or \"mode: test\" to the front matter");
        }
        return settings.oneOf("mode", "practice", "test").filter("test"::equals).isPresent()
                ? Quiz.Mode.TEST
                : Quiz.Mode.PRACTICE;
    }

    Optional<Quiz.Rules> read(Quiz.Mode mode, List<String> keys) {
        checkCertainty();
        if (mode == Quiz.Mode.PRACTICE) {
            FOR_TESTS.forEach(this::checkThatPracticeIsFree);
        } else if (!settings.has("pass")) {
            margin.error(1, "a test needs a pass mark", "add \"pass: 80\" or another percentage to the front matter");
        }
        OptionalInt pass = settings.wholeNumber("pass", 1, 100);
        OptionalInt draw = draw(keys.size());
        if (draw.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Quiz.Rules(
                mode,
                new Percent(pass.orElse(0)),
                List.of(new Quiz.Draw(draw.getAsInt(), keys)),
                settings.wholeNumber("attempts", 1, MOST_ATTEMPTS),
                settings.wholeNumber("time-limit", 1, LONGEST_MINUTES),
                settings.flag("shuffle").orElse(mode == Quiz.Mode.TEST),
                false));
    }

    private OptionalInt draw(int questions) {
        if (questions == 0) {
            return OptionalInt.empty();
        }
        if (!settings.has("draw")) {
            return OptionalInt.of(questions);
        }
        OptionalInt draw = settings.wholeNumber("draw", 1, Short.MAX_VALUE);
        if (draw.orElse(0) > questions) {
            margin.error(
                    settings.line("draw"),
                    "the quiz draws " + draw.getAsInt() + " questions and has " + questions,
                    "draw at most " + questions + ", or add questions");
            return OptionalInt.empty();
        }
        return draw;
    }

    private void checkThatPracticeIsFree(String key) {
        if (settings.has(key)) {
            margin.error(
                    settings.line(key),
                    "\"" + key + "\" belongs to a test, and this quiz is practice",
                    "remove the line, or write mode: test");
        }
    }

    private void checkCertainty() {
        if (settings.flag("certainty").orElse(false)) {
            margin.error(
                    settings.line("certainty"),
                    "asking for certainty is not supported yet",
                    "remove the line until it is");
        }
    }
}
