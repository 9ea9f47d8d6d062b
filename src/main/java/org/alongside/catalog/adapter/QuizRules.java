package org.alongside.catalog.adapter;

import java.util.List;
import java.util.OptionalInt;
import org.alongside.catalog.model.Quiz;
import org.alongside.shared.Percent;

/**
 * How a quiz is given, as its front matter says. Practice is unlimited and never judged, so it has no pass mark and no
 * number of attempts; whether its clock runs is up to the learner. Unless its author says otherwise, a test is shuffled
 * and practice is not.
 */
record QuizRules(
        Quiz.Mode mode,
        Percent passMark,
        OptionalInt attempts,
        OptionalInt timeLimit,
        boolean shuffled,
        boolean certainty) {

    private static final List<String> FOR_TESTS = List.of("pass", "attempts");
    private static final int MOST_ATTEMPTS = 100;
    private static final int LONGEST_MINUTES = 600;

    /** Whether answers count, asked without a word to the margin. */
    static boolean isTest(Manuscript page) {
        return page.settings().is("mode", "test");
    }

    static QuizRules read(Manuscript page) {
        Settings settings = page.settings();
        checkThatThereIsAMode(settings, page.margin());
        boolean test = settings.oneOf("mode", "practice", "test")
                .filter("test"::equals)
                .isPresent();
        if (!test) {
            FOR_TESTS.forEach(key -> checkThatPracticeIsFree(key, settings, page.margin()));
        } else if (!settings.has("pass")) {
            page.margin()
                    .error(1, "a test needs a pass mark", "add \"pass: 80\" or another percentage to the front matter");
        }
        return new QuizRules(
                test ? Quiz.Mode.TEST : Quiz.Mode.PRACTICE,
                new Percent(settings.wholeNumber("pass", 1, 100).orElse(0)),
                settings.wholeNumber("attempts", 1, MOST_ATTEMPTS),
                settings.wholeNumber("time-limit", 1, LONGEST_MINUTES),
                settings.flag("shuffle").orElse(test),
                settings.flag("certainty").orElse(false));
    }

    Quiz.Rules drawing(List<Quiz.Draw> draws) {
        return new Quiz.Rules(mode, passMark, draws, attempts, timeLimit, shuffled, certainty);
    }

    private static void checkThatThereIsAMode(Settings settings, Margin margin) {
        if (!settings.has("mode")) {
            margin.error(1, "the mode is missing", "add \"mode: practice\" or \"mode: test\" to the front matter");
        }
    }

    private static void checkThatPracticeIsFree(String key, Settings settings, Margin margin) {
        if (settings.has(key)) {
            margin.error(
                    settings.line(key),
                    "\"" + key + "\" belongs to a test, and this quiz is practice",
                    "remove the line, or write mode: test");
        }
    }
}
