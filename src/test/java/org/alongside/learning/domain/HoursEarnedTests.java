package org.alongside.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.learning.Earned;
import org.alongside.learning.EnrolmentId;
import org.alongside.learning.SmallCourse;
import org.alongside.shared.Minutes;
import org.junit.jupiter.api.Test;

class HoursEarnedTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final EnrolmentId enrolment = EnrolmentId.next();
    private final Course course = SmallCourse.course("A small course");

    @Test
    void eachModuleEarnsItsMinutesUnderItsTitle() {
        assertThat(HoursEarned.by(enrolment, course, TODAY))
                .containsExactly(earned("Mutual respect", 18), earned("Endings", 17));
    }

    @Test
    void modulesOfTheSameTitleShareAnEntry() {
        assertThat(HoursEarned.by(enrolment, with(module("Practice"), module("Practice")), TODAY))
                .containsExactly(earned("Practice", 36));
    }

    @Test
    void aModuleWithoutMinutesEarnsNothing() {
        Module empty = new Module("To come", SafeHtml.EMPTY, List.of(), List.of("Role play"));
        assertThat(HoursEarned.by(enrolment, with(empty), TODAY)).isEmpty();
    }

    @Test
    void aVeryLongTitleIsCutToWhatTheLedgerTakes() {
        List<Earned> hours = HoursEarned.by(enrolment, with(module("x".repeat(300))), TODAY);
        assertThat(hours.getFirst().topic()).hasSize(200).endsWith("x…");
    }

    private Earned earned(String topic, int minutes) {
        return new Earned(enrolment, Earned.Mode.SELF_PACED, topic, new Minutes(minutes), TODAY);
    }

    private Module module(String title) {
        Module first = course.modules().getFirst();
        return new Module(title, first.summary(), first.steps(), first.planned());
    }

    private Course with(Module... modules) {
        return new Course(course.about(), course.promise(), List.of(modules), course.trainerNotes());
    }
}
