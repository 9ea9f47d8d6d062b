package org.alongside.assessment.application;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.assessment.application.BreakingDown.Marked;
import org.alongside.assessment.application.QuestionSheet.Progress;
import org.alongside.assessment.application.Result.Reviewed;
import org.alongside.assessment.application.Sitting.RunningClock;
import org.alongside.assessment.domain.AnswerSheet;
import org.alongside.assessment.domain.AnswerSheet.Line;
import org.alongside.assessment.domain.Attempt;
import org.alongside.assessment.domain.AttemptState;
import org.alongside.assessment.domain.AttemptsLeft;
import org.alongside.assessment.domain.Marking;
import org.alongside.assessment.domain.Marks;
import org.alongside.assessment.domain.PassMarkReached;
import org.alongside.assessment.domain.Response;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;

/** Turns an attempt and its answer sheet into what their learner may see of them, in their language. */
final class Reading {

    private final QuizEditions editions;
    private final Locale language;
    private final Quiz quiz;
    private final Explaining explaining;
    private final BreakingDown breaking;

    Reading(QuizEditions editions, Locale language) {
        this.editions = editions;
        this.language = language;
        this.quiz = editions.quiz();
        this.explaining = new Explaining(editions.course(), language);
        this.breaking = new BreakingDown(editions.course(), quiz);
    }

    boolean isTest() {
        return quiz.isTest();
    }

    Terms terms(int taken) {
        Quiz.Rules rules = quiz.rules();
        List<Question> all = quiz.questions();
        boolean inParts = all.stream().anyMatch(Marking::hasParts);
        return new Terms(
                isTest(),
                rules.questionsAsked(),
                all.stream().allMatch(Marking::isMarked),
                inParts,
                rules.passMark(),
                pointsNeeded(rules.questionsAsked(), inParts),
                AttemptsLeft.under(rules).after(taken),
                rules.timeLimit());
    }

    private BigDecimal pointsNeeded(int outOf, boolean inParts) {
        PassMarkReached mark = new PassMarkReached(quiz.rules().passMark());
        return inParts ? mark.leastPoints(outOf) : BigDecimal.valueOf(mark.pointsNeeded(outOf));
    }

    Sitting sitting(Attempt attempt, AnswerSheet sheet, Instant now) {
        return new Sitting(
                attempt.id(),
                attempt.endsAt().map(end -> clock(end, sheet, now)),
                sheet.lines().stream().map(this::asked).toList(),
                isTest() ? Optional.empty() : domains(sheet));
    }

    /** Of what has an answer: practice may be left open, and nothing there is counted against anybody. */
    private Optional<Breakdown> domains(AnswerSheet sheet) {
        return breaking.byDomain(marked(sheet.lines().stream()
                        .filter(line -> line.response().isAnswer())
                        .toList()))
                .filter(breakdown -> !breakdown.parts().isEmpty());
    }

    private static RunningClock clock(Instant end, AnswerSheet sheet, Instant now) {
        return new RunningClock(end, now.isBefore(end) ? Duration.between(now, end) : Duration.ZERO, (int)
                sheet.lines().stream()
                        .filter(line -> line.response().isAnswer())
                        .filter(line -> line.answeredAt().filter(end::isAfter).isPresent())
                        .count());
    }

    private QuestionSheet asked(Line line) {
        QuestionEditions question = editions.question(line.key());
        return new QuestionSheet(
                line.position(),
                question.shown().stem(),
                question.shown().teaching().hint(),
                new Asking(question, line.order(), line.response(), language).task(),
                progress(line.response()),
                line.sequence(),
                mayExplainAtOnce(line) ? Optional.of(feedback(line, true)) : Optional.empty());
    }

    private static Progress progress(Response response) {
        if (response.isWhole()) {
            return Progress.ANSWERED;
        }
        return response.isAnswer() ? Progress.PARTLY : Progress.OPEN;
    }

    private boolean mayExplainAtOnce(Line line) {
        return !isTest() && line.response().isAnswer();
    }

    /** Of a test that has ended. What is right is kept back while the learner may be asked the same again. */
    Result result(Attempt attempt, AnswerSheet sheet) {
        Terms terms = terms(attempt.number());
        Marks marks = attempt.marks().orElseThrow();
        boolean revealing = attempt.isPassed() || !terms.mayBegin();
        return new Result(
                attempt.id(),
                terms,
                attempt.state() == AttemptState.TIMED_OUT,
                attempt.isPassed(),
                marks.points(),
                marks.outOf(),
                pointsNeeded(marks.outOf(), terms.inParts()),
                breaking.of(marked(sheet.lines())),
                sheet.lines().stream().map(line -> reviewed(line, revealing)).toList());
    }

    private Reviewed reviewed(Line line, boolean revealing) {
        return new Reviewed(
                line.position(), editions.question(line.key()).shown().stem(), feedback(line, revealing));
    }

    private List<Marked> marked(List<Line> lines) {
        return lines.stream()
                .filter(line -> editions.question(line.key()).isMarked())
                .map(this::marked)
                .toList();
    }

    private Marked marked(Line line) {
        QuestionEditions question = editions.question(line.key());
        return new Marked(
                question.shown(),
                question.share(line.response()),
                feedback(line, false).lessons());
    }

    private Feedback feedback(Line line, boolean revealing) {
        return explaining.of(editions.question(line.key()), line.order(), line.response(), revealing);
    }
}
