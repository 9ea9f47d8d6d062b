package org.alongside.assessment.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.assessment.domain.Marking;
import org.alongside.assessment.domain.OptionOrder;
import org.alongside.assessment.domain.Response;
import org.alongside.catalog.StepAddress;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Question.Choice;
import org.alongside.catalog.model.Question.Option;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.StepPath;

/** Says what an answer does and where to read on. The one place where answer keys turn into words for a learner. */
final class Explaining {

    private final Course course;

    Explaining(Course course) {
        this.course = course;
    }

    Feedback of(Choice question, OptionOrder order, Response response) {
        List<Option> options = question.options();
        return new Feedback(
                Quizzes.allowsSeveral(question),
                Marking.isRight(question, response),
                (int) rightPlaces(options).filter(response::chose).count(),
                (int) rightPlaces(options).count(),
                order.originals().stream()
                        .filter(response::chose)
                        .map(options::get)
                        .map(option -> new Chosen(option.text(), option.right(), option.feedback()))
                        .toList(),
                question.teaching().explanation(),
                links(question.teaching().lessons()));
    }

    static List<SafeHtml> rightOptions(Choice question, OptionOrder order) {
        return order.originals().stream()
                .map(question.options()::get)
                .filter(Option::right)
                .map(Option::text)
                .toList();
    }

    private static IntStream rightPlaces(List<Option> options) {
        return IntStream.range(0, options.size())
                .filter(place -> options.get(place).right());
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
