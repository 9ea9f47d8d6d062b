package org.alongside.assessment.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.alongside.assessment.AttemptId;
import org.alongside.assessment.QuizCompleted.QuizPassed;
import org.alongside.assessment.domain.AnswerSheet;
import org.alongside.assessment.domain.AnswerSheets;
import org.alongside.assessment.domain.Attempt;
import org.alongside.assessment.domain.Attempts;
import org.alongside.assessment.domain.Marks;
import org.alongside.people.CurrentPerson;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Ends attempts, in one way however the end comes: handed in, out of time, or found overdue. It first closes the answer
 * sheet, which waits for an answer being saved, and then reads and marks it: nothing acknowledged is left out.
 */
@Service
public class EndingAttempts {

    private final CurrentPerson me;
    private final Attempts attempts;
    private final AnswerSheets sheets;
    private final Quizzes quizzes;
    private final CompletingQuizzes completing;
    private final TransactionOperations transaction;
    private final Clock clock;

    EndingAttempts(
            CurrentPerson me,
            Attempts attempts,
            AnswerSheets sheets,
            Quizzes quizzes,
            CompletingQuizzes completing,
            TransactionOperations transaction,
            Clock clock) {
        this.me = me;
        this.attempts = attempts;
        this.sheets = sheets;
        this.quizzes = quizzes;
        this.completing = completing;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The signed-in person hands their attempt in; handing in twice changes nothing. */
    public HandingIn handIn(AttemptId attempt) {
        PersonId person = me.id();
        return Objects.requireNonNull(transaction.execute(_ -> attempts.hold(attempt.value())
                .filter(held -> held.person().equals(person))
                .<HandingIn>map(held -> new HandingIn.Ended(ended(held, clock.instant())))
                .orElseGet(HandingIn.Unknown::new)));
    }

    /** Time is up. Ends the attempt unless that has happened; for nobody's sake but the clock's, so nobody is asked. */
    void timeOut(AttemptId attempt) {
        transaction.executeWithoutResult(
                _ -> attempts.hold(attempt.value()).ifPresent(held -> ended(held, atLeastItsEnd(held))));
    }

    /** The job that brings the news may run on a machine whose clock is a little behind. */
    private Instant atLeastItsEnd(Attempt attempt) {
        Instant now = clock.instant();
        return attempt.closesAt().filter(now::isBefore).orElse(now);
    }

    private boolean ended(Attempt attempt, Instant now) {
        if (attempt.isOpen()) {
            end(attempt, now);
        }
        return attempt.isPassed();
    }

    private void end(Attempt attempt, Instant now) {
        sheets.close(attempt.id());
        attempt.end(marks(quizzes.editions(attempt.quiz(), Locale.ROOT), sheets.read(attempt.id())), now);
        if (attempt.isPassed()) {
            completing.complete(new QuizPassed(attempt.organisation(), attempt.person(), attempt.quiz(), attempt.id()));
        }
    }

    /** In whatever language it was answered. */
    private static Marks marks(QuizEditions quiz, AnswerSheet sheet) {
        return Marks.sum(sheet.lines().stream()
                .filter(line -> quiz.question(line.key()).isMarked())
                .map(line -> quiz.question(line.key()).share(line.response()))
                .toList());
    }
}
