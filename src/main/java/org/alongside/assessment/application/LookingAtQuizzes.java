package org.alongside.assessment.application;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.alongside.assessment.QuizRef;
import org.alongside.assessment.domain.AnswerSheet;
import org.alongside.assessment.domain.AnswerSheets;
import org.alongside.assessment.domain.Attempt;
import org.alongside.assessment.domain.Attempts;
import org.alongside.people.CurrentPerson;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Service;

/** Says where the signed-in person stands with a quiz, in their language. Takes three queries and whatever admission takes. */
@Service
public class LookingAtQuizzes {

    private final CurrentPerson me;
    private final Admissions admissions;
    private final Quizzes quizzes;
    private final Attempts attempts;
    private final AnswerSheets sheets;
    private final EndingAttempts ending;
    private final CompletingQuizzes completing;
    private final Clock clock;

    LookingAtQuizzes(
            CurrentPerson me,
            Admissions admissions,
            Quizzes quizzes,
            Attempts attempts,
            AnswerSheets sheets,
            EndingAttempts ending,
            CompletingQuizzes completing,
            Clock clock) {
        this.me = me;
        this.admissions = admissions;
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.sheets = sheets;
        this.ending = ending;
        this.completing = completing;
        this.clock = clock;
    }

    /** An attempt found overdue is ended on the way: the server's clock rules, whether or not its job has run. */
    public Standing look(QuizRef quiz, Locale language) {
        PersonId person = me.id();
        return admissions.admit(person, quiz)
                ? standing(person, quiz, new Reading(quizzes.editions(quiz, language), language))
                : new Standing.NotAdmitted();
    }

    private Standing standing(PersonId person, QuizRef quiz, Reading reading) {
        return last(person, quiz)
                .map(this::endedIfOverdue)
                .map(attempt -> standing(attempt, reading))
                .orElseGet(() -> new Standing.NotBegun(reading.terms(0), false));
    }

    private Standing standing(Attempt attempt, Reading reading) {
        AnswerSheet sheet = sheets.read(attempt.id());
        if (attempt.isOpen()) {
            return new Standing.Answering(
                    reading.terms(attempt.number()),
                    reading.sitting(attempt, sheet, clock.instant()),
                    isDone(attempt, sheet, reading));
        }
        return reading.isTest()
                ? new Standing.Ended(reading.result(attempt, sheet))
                : new Standing.NotBegun(
                        reading.terms(attempt.number()), completing.isDone(attempt.person(), attempt.quiz()));
    }

    /** The last answer of a practice quiz may have been saved just before a server died; then this settles it. */
    private boolean isDone(Attempt attempt, AnswerSheet sheet, Reading reading) {
        boolean done = completing.isDone(attempt.person(), attempt.quiz());
        if (!done && !reading.isTest() && sheet.isComplete()) {
            completing.practised(attempt.person(), attempt.quiz());
            return true;
        }
        return done;
    }

    private Attempt endedIfOverdue(Attempt attempt) {
        if (attempt.isOpen() && attempt.isOverdue(clock.instant())) {
            ending.timeOut(attempt.id());
            return last(attempt.person(), attempt.quiz()).orElseThrow();
        }
        return attempt;
    }

    private Optional<Attempt> last(PersonId person, QuizRef quiz) {
        return attempts.findFirstByPersonIdAndCourseVersionIdAndQuizPathOrderByNumberDesc(
                person.value(), quiz.version().value(), quiz.quiz().value());
    }
}
