package org.alongside.catalog.domain.advice;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Question.Option;
import org.alongside.catalog.model.Question.SingleChoice;

/**
 * Finds right answers that can be told by their length. One such question is an accident unless it is glaring; a whole
 * quiz of them is a habit. The guideline that options be about equal in length: Haladyna, Downing and Rodriguez 2002,
 * <a href="https://doi.org/10.1207/S15324818AME1503_5">A review of multiple-choice item-writing guidelines</a>.
 */
final class TellingLengths implements Advice {

    private static final double GLARING = 1.6;
    private static final double HABIT = 0.5;
    private static final int ENOUGH_QUESTIONS = 6;

    @Override
    public Stream<Problem> on(Subject subject) {
        return Stream.concat(
                choices(subject.questions())
                        .filter(TellingLengths::isGlaring)
                        .map(choice -> subject.places()
                                .of(choice)
                                .remark(
                                        "the right option is much longer than the others" + in(subject),
                                        "bring the options to about the same length")),
                subject.quizzes().flatMap(quiz -> habit(subject, quiz.questions())));
    }

    private static Stream<Problem> habit(Subject subject, List<Question> questions) {
        List<SingleChoice> choices = choices(questions).toList();
        long longest = choices.stream().filter(TellingLengths::isLongest).count();
        return choices.size() >= ENOUGH_QUESTIONS && longest > HABIT * choices.size()
                ? Stream.of(subject.places()
                        .of(choices.getFirst())
                        .remark(
                                "the right option is the longest in %d of %d questions%s"
                                        .formatted(longest, choices.size(), in(subject)),
                                "shorten some, or give a wrong option more words"))
                : Stream.empty();
    }

    private static Stream<SingleChoice> choices(List<Question> questions) {
        return questions.stream().filter(SingleChoice.class::isInstance).map(SingleChoice.class::cast);
    }

    static boolean isLongest(SingleChoice choice) {
        return lead(choice) > 1;
    }

    private static boolean isGlaring(SingleChoice choice) {
        return lead(choice) > GLARING;
    }

    /** How many times as long as the longest wrong option the right one is. */
    private static double lead(SingleChoice choice) {
        return (double) longest(choice, true) / Math.max(1, longest(choice, false));
    }

    private static int longest(SingleChoice choice, boolean right) {
        return choice.options().stream()
                .filter(option -> option.right() == right)
                .map(Option::text)
                .mapToInt(text -> PlainText.of(text).length())
                .max()
                .orElse(0);
    }

    private static String in(Subject subject) {
        return subject.isTranslation() ? " in " + subject.language().toLanguageTag() : "";
    }
}
