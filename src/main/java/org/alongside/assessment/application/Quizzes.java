package org.alongside.assessment.application;

import org.alongside.assessment.QuizRef;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Question.Choice;
import org.alongside.catalog.model.Quiz;
import org.springframework.stereotype.Component;

/** Finds quizzes and their questions in the catalog. Versions never change, so what an attempt names is there. */
@Component
class Quizzes {

    private final CourseCatalog catalog;

    Quizzes(CourseCatalog catalog) {
        this.catalog = catalog;
    }

    Course course(QuizRef quiz) {
        return catalog.version(quiz.version()).course();
    }

    Quiz quiz(QuizRef quiz) {
        return in(course(quiz), quiz);
    }

    static Quiz in(Course course, QuizRef quiz) {
        return course.step(quiz.quiz())
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .orElseThrow(() -> new IllegalStateException("No quiz at " + quiz));
    }

    static Choice question(Quiz quiz, String key) {
        return quiz.questions().stream()
                .filter(question -> question.source().key().equals(key))
                .map(Choice.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No question " + key + " in " + quiz.path()));
    }

    static boolean allowsSeveral(Choice question) {
        return switch (question) {
            case Question.SingleChoice _ -> false;
            case Question.MultipleChoice _ -> true;
        };
    }
}
