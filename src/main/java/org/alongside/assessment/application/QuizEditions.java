package org.alongside.assessment.application;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.assessment.QuizRef;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Quiz;

/** A quiz of a course in every language, and in that of a reader. All ask the same questions in the same order. */
final class QuizEditions {

    private final Course course;
    private final Quiz shown;
    private final List<Quiz> all;
    private final Map<String, Integer> places = new HashMap<>();

    private QuizEditions(Course course, Quiz shown, List<Quiz> all) {
        this.course = course;
        this.shown = shown;
        this.all = all;
        all.getFirst()
                .questions()
                .forEach(question -> places.put(question.source().key(), places.size()));
    }

    static QuizEditions of(PublishedCourse course, QuizRef ref, Locale language) {
        Course local = course.in(language);
        return new QuizEditions(
                local,
                Quizzes.in(local, ref),
                Stream.concat(Stream.of(course.course()), course.editions().translations().stream())
                        .map(edition -> Quizzes.in(edition, ref))
                        .toList());
    }

    /** In the reader's language. */
    Course course() {
        return course;
    }

    /** In the reader's language. */
    Quiz quiz() {
        return shown;
    }

    QuestionEditions question(String key) {
        Integer place = places.get(key);
        if (place == null) {
            throw new IllegalStateException("No question " + key + " in " + shown.path());
        }
        return new QuestionEditions(
                shown.questions().get(place),
                all.stream().map(quiz -> quiz.questions().get(place)).toList());
    }
}
