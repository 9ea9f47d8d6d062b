package org.alongside.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import org.alongside.assessment.ACourse;
import org.alongside.assessment.QuizRef;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.model.Quiz;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;

class AttemptTests {

    private static final Instant START = Instant.parse("2026-11-22T14:00:00Z");
    private static final Instant END = START.plus(Duration.ofMinutes(ACourse.MINUTES));

    @Test
    void anAttemptBeginsOpen() {
        Attempt attempt = anAttempt(ACourse.finalTest());
        assertThat(attempt.isOpen()).isTrue();
        assertThat(attempt.marks()).isEmpty();
        assertThat(attempt.endsAt()).isEmpty();
    }

    @Test
    void handedInWithEnoughPointsItIsPassed() {
        Attempt attempt = anAttempt(ACourse.finalTest());
        attempt.end(new Marks(5, 6), START);
        assertThat(attempt.state()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(attempt.isPassed()).isTrue();
        assertThat(attempt.marks()).contains(new Marks(5, 6));
        assertThat(attempt.endedAt()).contains(START);
    }

    @Test
    void handedInWithTooFewItIsNotYet() {
        Attempt attempt = anAttempt(ACourse.finalTest());
        attempt.end(new Marks(4, 6), START);
        assertThat(attempt.isPassed()).isFalse();
    }

    @Test
    void practiceIsNeverPassed() {
        Attempt attempt = anAttempt(ACourse.check());
        attempt.end(new Marks(3, 3), START);
        assertThat(attempt.isPassed()).isFalse();
    }

    @Test
    void itEndsOnce() {
        Attempt attempt = anAttempt(ACourse.finalTest());
        attempt.end(new Marks(1, 6), START);
        assertThatIllegalStateException().isThrownBy(() -> attempt.end(new Marks(6, 6), START));
        assertThat(attempt.marks()).contains(new Marks(1, 6));
    }

    @Test
    void withATimeLimitItIsOverdueFromItsEndOn() {
        Attempt attempt = anAttempt(ACourse.timed());
        assertThat(attempt.endsAt()).contains(END);
        assertThat(attempt.isOverdue(END.minusNanos(1))).isFalse();
        assertThat(attempt.isOverdue(END)).isTrue();
    }

    @Test
    void handedInTooLateItCountsAsOutOfTimeAndEndsWhenItsTimeWasUp() {
        Attempt attempt = anAttempt(ACourse.timed());
        attempt.end(new Marks(3, 3), END.plusSeconds(90));
        assertThat(attempt.state()).isEqualTo(AttemptState.TIMED_OUT);
        assertThat(attempt.endedAt()).contains(END);
        assertThat(attempt.isPassed()).isTrue();
    }

    @Test
    void attemptsAreCountedFromOne() {
        QuizRef quiz = new QuizRef(CourseVersionId.next(), ACourse.FINAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attempt(
                        PersonId.next(), quiz, 0, ACourse.finalTest().rules(), 1, START));
    }

    private static Attempt anAttempt(Quiz quiz) {
        return new Attempt(
                PersonId.next(), new QuizRef(CourseVersionId.next(), quiz.path()), 1, quiz.rules(), 7, START);
    }
}
