package org.alongside.assessment.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.assessment.application.Feedback.Verdict;
import org.alongside.assessment.domain.OptionOrder;
import org.alongside.assessment.domain.Response;
import org.alongside.assessment.domain.Share;
import org.alongside.catalog.StepAddress;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Question.Teaching;
import org.alongside.catalog.model.StepPath;

/** Says what an answer does and where to read on. The one place where answer keys turn into words for a learner. */
final class Explaining {

    private final Course course;
    private final Locale language;

    Explaining(Course course, Locale language) {
        this.course = course;
        this.language = language;
    }

    /**
     * What to say of an answer.
     *
     * @param revealing whether it may be said what is right, in parts too
     */
    Feedback of(QuestionEditions question, OptionOrder order, Response response, boolean revealing) {
        Teaching teaching = question.shown().teaching();
        return new Feedback(
                verdict(question, response),
                response.isAnswer(),
                new Comparing(question, order, response, language, revealing).comparison(),
                teaching.explanation(),
                links(teaching.lessons()),
                course.language());
    }

    private static Verdict verdict(QuestionEditions question, Response response) {
        if (!question.isMarked()) {
            return Verdict.UNMARKED;
        }
        Share share = question.share(response);
        if (share.isAll()) {
            return Verdict.RIGHT;
        }
        return share.isNothing() ? Verdict.NOT_YET : Verdict.PARTLY;
    }

    private List<LessonLink> links(List<StepPath> lessons) {
        return lessons.stream().map(this::link).flatMap(Optional::stream).toList();
    }

    private Optional<LessonLink> link(StepPath path) {
        return course.step(path)
                .filter(Lesson.class::isInstance)
                .map(lesson -> new LessonLink(lesson.title(), new StepAddress(course.slug(), path).path()));
    }
}
