package org.alongside.catalog.domain.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.StepPath;

/**
 * The quizzes that stand in a book, their questions numbered through the whole of it. These are the practice quizzes
 * that belong to the way: a printed test would soon be known to everybody, and practice exams draw from hundreds of
 * questions.
 *
 * @param firsts the number of the first question, by quiz, in the order of the course
 */
record NumberedQuizzes(Map<StepPath, Integer> firsts) {

    static NumberedQuizzes of(Course course) {
        Map<StepPath, Integer> firsts = new LinkedHashMap<>();
        int next = 1;
        for (Quiz quiz : in(course)) {
            firsts.put(quiz.path(), next);
            next += quiz.questions().size();
        }
        return new NumberedQuizzes(firsts);
    }

    static List<Quiz> in(Course course) {
        return course.steps()
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .filter(NumberedQuizzes::isPrinted)
                .toList();
    }

    static boolean isPrinted(Quiz quiz) {
        return !quiz.isTest() && quiz.isRequired();
    }

    /** The questions of a printed quiz. */
    List<Numbered> questions(Quiz quiz) {
        int first = firsts.getOrDefault(quiz.path(), 1);
        return IntStream.range(0, quiz.questions().size())
                .mapToObj(place -> new Numbered(first + place, quiz.questions().get(place)))
                .toList();
    }

    /** A question and its number. */
    record Numbered(int number, Question question) {}
}
