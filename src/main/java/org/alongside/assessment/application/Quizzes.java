package org.alongside.assessment.application;

import java.util.Locale;
import org.alongside.assessment.QuizRef;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Quiz;
import org.springframework.stereotype.Component;

/** Finds quizzes and their questions in the catalog. Versions never change, so what an attempt names is there. */
@Component
class Quizzes {

    private final CourseCatalog catalog;

    Quizzes(CourseCatalog catalog) {
        this.catalog = catalog;
    }

    /** In its original language. */
    Quiz quiz(QuizRef quiz) {
        return in(catalog.version(quiz.version()).course(), quiz);
    }

    QuizEditions editions(QuizRef quiz, Locale language) {
        return QuizEditions.of(catalog.version(quiz.version()), quiz, language);
    }

    static Quiz in(Course course, QuizRef quiz) {
        return course.step(quiz.quiz())
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .orElseThrow(() -> new IllegalStateException("No quiz at " + quiz));
    }
}
