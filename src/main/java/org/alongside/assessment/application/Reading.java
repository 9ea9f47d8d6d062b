package org.alongside.assessment.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.assessment.application.Result.ModuleResult;
import org.alongside.assessment.application.Result.Reviewed;
import org.alongside.assessment.domain.AnswerSheet;
import org.alongside.assessment.domain.AnswerSheet.Line;
import org.alongside.assessment.domain.Attempt;
import org.alongside.assessment.domain.AttemptState;
import org.alongside.assessment.domain.AttemptsLeft;
import org.alongside.assessment.domain.Marks;
import org.alongside.assessment.domain.PassMarkReached;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Question.Choice;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.StepPath;

/** Turns an attempt and its answer sheet into what their learner may see of them. */
final class Reading {

    private final Course course;
    private final Quiz quiz;
    private final Explaining explaining;

    Reading(Course course, Quiz quiz) {
        this.course = course;
        this.quiz = quiz;
        this.explaining = new Explaining(course);
    }

    boolean isTest() {
        return quiz.isTest();
    }

    Terms terms(int taken) {
        Quiz.Rules rules = quiz.rules();
        return new Terms(
                isTest(),
                rules.questionsAsked(),
                rules.passMark(),
                new PassMarkReached(rules.passMark()).pointsNeeded(rules.questionsAsked()),
                AttemptsLeft.under(rules).after(taken),
                rules.timeLimit());
    }

    Sitting sitting(Attempt attempt, AnswerSheet sheet) {
        return new Sitting(
                attempt.id(),
                attempt.endsAt(),
                sheet.lines().stream().map(this::asked).toList());
    }

    private QuestionSheet asked(Line line) {
        Choice question = question(line);
        return new QuestionSheet(
                line.position(),
                question.stem(),
                question.teaching().hint(),
                Quizzes.allowsSeveral(question),
                options(question, line),
                line.sequence(),
                mayExplainAtOnce(line) ? Optional.of(feedback(line)) : Optional.empty());
    }

    private boolean mayExplainAtOnce(Line line) {
        return !isTest() && line.response().isAnswer();
    }

    private static List<ShownOption> options(Choice question, Line line) {
        return line.order().originals().stream()
                .map(place -> new ShownOption(
                        question.options().get(place).text(), line.response().chose(place)))
                .toList();
    }

    /** Of a test that has ended. */
    Result result(Attempt attempt, AnswerSheet sheet) {
        Terms terms = terms(attempt.number());
        Marks marks = attempt.marks().orElseThrow();
        boolean keysMayBeSeen = attempt.isPassed() || !terms.mayBegin();
        return new Result(
                attempt.id(),
                terms,
                attempt.state() == AttemptState.TIMED_OUT,
                attempt.isPassed(),
                marks.points(),
                marks.outOf(),
                modules(sheet),
                sheet.lines().stream()
                        .map(line -> reviewed(line, keysMayBeSeen))
                        .toList());
    }

    private Reviewed reviewed(Line line, boolean keysMayBeSeen) {
        Choice question = question(line);
        List<SafeHtml> right = keysMayBeSeen ? Explaining.rightOptions(question, line.order()) : List.of();
        return new Reviewed(line.position(), question.stem(), feedback(line), right);
    }

    private List<ModuleResult> modules(AnswerSheet sheet) {
        Map<Integer, List<Feedback>> byModule = new LinkedHashMap<>();
        IntStream.rangeClosed(0, course.modules().size()).forEach(place -> byModule.put(place, new ArrayList<>()));
        sheet.lines()
                .forEach(line ->
                        byModule.getOrDefault(modulePlace(line), List.of()).add(feedback(line)));
        return byModule.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> module(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ModuleResult module(int place, List<Feedback> feedback) {
        return new ModuleResult(
                place < course.modules().size() ? course.modules().get(place).title() : "",
                (int) feedback.stream().filter(Feedback::right).count(),
                feedback.size(),
                feedback.stream()
                        .filter(answer -> !answer.right())
                        .flatMap(answer -> answer.lessons().stream())
                        .distinct()
                        .toList());
    }

    /** The module of the lesson that teaches a question; behind the last one where no lesson is named. */
    private int modulePlace(Line line) {
        return question(line).teaching().lessons().stream()
                .findFirst()
                .map(this::modulePlace)
                .orElse(course.modules().size());
    }

    private int modulePlace(StepPath lesson) {
        return IntStream.range(0, course.modules().size())
                .filter(place -> has(course.modules().get(place), lesson))
                .findFirst()
                .orElse(course.modules().size());
    }

    private static boolean has(Module module, StepPath lesson) {
        return module.steps().stream().anyMatch(step -> step.path().equals(lesson));
    }

    private Feedback feedback(Line line) {
        return explaining.of(question(line), line.order(), line.response());
    }

    private Choice question(Line line) {
        return Quizzes.question(quiz, line.key());
    }
}
