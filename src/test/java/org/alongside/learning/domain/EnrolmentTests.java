package org.alongside.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.alongside.catalog.CourseVersionId;
import org.alongside.learning.SmallCourse;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;

class EnrolmentTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final CourseVersionId version = CourseVersionId.next();
    private final Enrolment enrolment = new Enrolment(PersonId.next(), SmallCourse.SLUG, version, NOON);

    @Test
    void aNewEnrolmentIsUnderWayAtNoPlaceInParticular() {
        assertThat(enrolment.isLeft()).isFalse();
        assertThat(enrolment.here()).isEmpty();
        assertThat(enrolment.completedAt()).isEmpty();
    }

    @Test
    void leavingAndComingBackKeepsTheVersion() {
        enrolment.leave(NOON);
        assertThat(enrolment.isLeft()).isTrue();
        enrolment.rejoin();
        assertThat(enrolment.isLeft()).isFalse();
        assertThat(enrolment.courseVersion()).isEqualTo(version);
    }

    @Test
    void leavingDoesNotTakeBackCompletion() {
        enrolment.complete(NOON);
        enrolment.leave(NOON.plusSeconds(1));
        assertThat(enrolment.completedAt()).contains(NOON);
    }

    @Test
    void completingTwiceIsABrokenPromise() {
        enrolment.complete(NOON);
        assertThatIllegalStateException().isThrownBy(() -> enrolment.complete(NOON));
    }
}
