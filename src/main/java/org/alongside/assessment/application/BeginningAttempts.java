package org.alongside.assessment.application;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.alongside.assessment.QuizRef;
import org.alongside.assessment.domain.AnswerSheets;
import org.alongside.assessment.domain.Attempt;
import org.alongside.assessment.domain.Attempts;
import org.alongside.assessment.domain.AttemptsLeft;
import org.alongside.assessment.domain.Draw;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Quiz.Rules;
import org.alongside.people.CurrentPerson;
import org.alongside.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Begins attempts. Whoever has one open goes on with it; whoever begins in two windows at once begins one. */
@Service
public class BeginningAttempts {

    private final CurrentPerson me;
    private final Admissions admissions;
    private final Quizzes quizzes;
    private final Attempts attempts;
    private final AnswerSheets sheets;
    private final EndingAttempts ending;
    private final ObjectProvider<SchedulerClient> jobs;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final RandomGenerator seeds = new SecureRandom();

    BeginningAttempts(
            CurrentPerson me,
            Admissions admissions,
            Quizzes quizzes,
            Attempts attempts,
            AnswerSheets sheets,
            EndingAttempts ending,
            ObjectProvider<SchedulerClient> jobs,
            TransactionOperations transaction,
            Clock clock) {
        this.me = me;
        this.admissions = admissions;
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.sheets = sheets;
        this.ending = ending;
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The signed-in person begins, or goes on as they began. */
    public Beginning begin(QuizRef ref, Pace pace) {
        PersonId person = me.id();
        if (!admissions.admit(person, ref)) {
            return new Beginning.NotAdmitted();
        }
        Quiz quiz = quizzes.quiz(ref);
        long seed = seeds.nextLong();
        Draw draw = Draw.from(quiz, seed);
        sheets.keepSources(draw);
        try {
            return begin(person, ref, pace.of(quiz.rules()), draw, seed);
        } catch (DataIntegrityViolationException anotherWindowWasQuicker) {
            return begin(person, ref, pace.of(quiz.rules()), draw, seed);
        }
    }

    /** Puts an open practice attempt away and begins a new one; practice has no end of it. */
    public Beginning practiseAgain(QuizRef ref, Pace pace) {
        last(me.id(), ref)
                .filter(Attempt::isOpen)
                .filter(_ -> !quizzes.quiz(ref).isTest())
                .ifPresent(open -> ending.handIn(open.id()));
        return begin(ref, pace);
    }

    private Beginning begin(PersonId person, QuizRef ref, Rules rules, Draw draw, long seed) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Optional<Attempt> last = last(person, ref);
            int taken = last.map(Attempt::number).orElse(0);
            if (last.isPresent() && last.get().isOpen()) {
                return new Beginning.Begun(last.get().id());
            }
            if (last.isPresent() && last.get().isPassed()) {
                return new Beginning.PassedBefore();
            }
            if (!AttemptsLeft.under(rules).anyAfter(taken)) {
                return new Beginning.NoAttemptsLeft();
            }
            return open(new Attempt(person, ref, taken + 1, rules, seed, clock.instant()), draw);
        }));
    }

    private Beginning open(Attempt attempt, Draw draw) {
        sheets.open(attempts.saveAndFlush(attempt), draw);
        jobs.ifAvailable(client -> Deadlines.set(client, attempt));
        return new Beginning.Begun(attempt.id());
    }

    private Optional<Attempt> last(PersonId person, QuizRef ref) {
        return attempts.findFirstByPersonIdAndCourseVersionIdAndQuizPathOrderByNumberDesc(
                person.value(), ref.version().value(), ref.quiz().value());
    }
}
