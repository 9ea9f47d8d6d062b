package org.alongside.catalog.domain.advice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.StepPath;

/**
 * A course in one language, with the files it was read from.
 *
 * @param course in the language that is looked at
 * @param original the same in its original language
 */
record Subject(Course course, Course original, CourseFiles files, HouseStyle style, Places places) {

    /** The same files, another language. */
    Subject read(Course edition) {
        return new Subject(edition, original, files, style, places);
    }

    Locale language() {
        return course.language();
    }

    boolean isTranslation() {
        return !language().equals(original.language());
    }

    /** The file of a step in this language; its path may name none if the step is not translated. */
    String file(StepPath step, String ending) {
        return step.value() + ending + (isTranslation() ? "." + language().toLanguageTag() : "") + ".md";
    }

    /** Each question once, however many quizzes may ask it. */
    List<Question> questions() {
        return quizzes()
                .flatMap(quiz -> quiz.questions().stream())
                .filter(new SeenKeys()::isNew)
                .toList();
    }

    Stream<Quiz> quizzes() {
        return course.steps().filter(Quiz.class::isInstance).map(Quiz.class::cast);
    }
}
