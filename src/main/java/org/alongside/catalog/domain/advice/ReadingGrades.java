package org.alongside.catalog.domain.advice;

import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.model.Lesson;

/** Finds lessons that a tired person would have to read twice. */
final class ReadingGrades implements Advice {

    @Override
    public Stream<Problem> on(Subject subject) {
        return subject.course()
                .steps()
                .filter(Lesson.class::isInstance)
                .map(Lesson.class::cast)
                .filter(lesson -> subject.files().paths().contains(subject.file(lesson.path(), "")))
                .flatMap(lesson -> grade(subject, lesson));
    }

    private static Stream<Problem> grade(Subject subject, Lesson lesson) {
        return Readability.of(PlainText.passages(lesson), subject.language()).stream()
                .filter(Readability::isHard)
                .map(hard -> Problem.warning(
                        subject.file(lesson.path(), ""), 1, words(hard), "shorten sentences and use plainer words"));
    }

    private static String words(Readability hard) {
        return hard.language().getLanguage().equals("es")
                ? String.format(
                        Locale.ROOT,
                        "the text is hard to read, %.0f points by Szigriszt-Pazos where 55 is normal",
                        hard.value())
                : String.format(
                        Locale.ROOT,
                        "the text is hard to read, grade %.1f by Flesch-Kincaid where 6 to 8 is the aim",
                        hard.value());
    }
}
