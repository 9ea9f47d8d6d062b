package org.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.StepPath;
import org.alongside.catalog.model.TrainerNotes;
import org.alongside.shared.Minutes;
import org.alongside.shared.Percent;
import org.junit.jupiter.api.Test;

class HeadwayTests {

    private final Course course = SmallCourse.course("A small course");

    @Test
    void nothingDoneIsNothingPercent() {
        Headway none = new Headway(course, Set.of());
        assertThat(none.percent()).isEqualTo(Percent.NONE);
        assertThat(none.minutesLeft()).isEqualTo(new Minutes(35));
        assertThat(none.isComplete()).isFalse();
    }

    @Test
    void theShareIsRoundedDownSoThatHundredMeansAll() {
        Course long_ = SmallCourse.ofLessons("long", 200).course();
        Set<StepPath> allButOne = long_.steps().skip(1).map(Step::path).collect(Collectors.toSet());
        assertThat(new Headway(long_, allButOne).percent()).isEqualTo(new Percent(99));
        assertThat(new Headway(long_, allButOne).isComplete()).isFalse();
    }

    @Test
    void aCourseIsCompleteWithItsLastStep() {
        Set<StepPath> all = course.steps().map(Step::path).collect(Collectors.toSet());
        Headway complete = new Headway(course, all);
        assertThat(complete.isComplete()).isTrue();
        assertThat(complete.percent()).isEqualTo(Percent.ALL);
        assertThat(complete.minutesLeft()).isEqualTo(Minutes.ZERO);
    }

    @Test
    void aCourseWithoutStepsIsNeverComplete() {
        Course empty = new Course(course.about(), course.promise(), List.<Module>of(), TrainerNotes.NONE);
        assertThat(new Headway(empty, Set.of()).isComplete()).isFalse();
    }

    @Test
    void stepsOfAnotherVersionDoNotCount() {
        Headway headway = new Headway(course, Set.of(SmallCourse.GROUND, new StepPath("gone/since")));
        assertThat(headway.stepsDone()).isEqualTo(1);
        assertThat(headway.percent()).isEqualTo(new Percent(20));
    }

    @Test
    void theMinutesLeftOfAModuleAreThoseOfItsOpenSteps() {
        Headway headway = new Headway(course, Set.of(SmallCourse.GROUND));
        assertThat(headway.minutesLeft(course.modules().getFirst())).isEqualTo(new Minutes(9));
        assertThat(headway.left())
                .extracting(Step::path)
                .containsExactly(SmallCourse.CHECK, SmallCourse.POWER, SmallCourse.ENDING, SmallCourse.FINAL);
    }

    @Test
    void aStepDoneUnderAnEarlierNameIsDone() {
        StepPath before = new StepPath("doors/a-door");
        Course renamed = RolePlayCourse.asWritten()
                .named(new RolePlayCourse.Names(RolePlayCourse.TALK, List.of(), RolePlayCourse.DOOR, List.of(before)))
                .publish()
                .course();
        assertThat(new Headway(renamed, Set.of(before)).done()).containsExactly(RolePlayCourse.DOOR);
        assertThat(new Headway(renamed, Set.of(before, RolePlayCourse.DOOR)).stepsDone())
                .isEqualTo(1);
    }

    @Test
    void optionalStepsCountNowhere() {
        Course withExam = RolePlayCourse.published().course();
        Headway exam = new Headway(withExam, Set.of(RolePlayCourse.EXAM));
        assertThat(exam.isDone(withExam.step(RolePlayCourse.EXAM).orElseThrow()))
                .isTrue();
        assertThat(exam.stepsDone()).isZero();
        assertThat(exam.stepsInAll()).isEqualTo(4);
        assertThat(exam.minutesLeft()).isEqualTo(new Minutes(18));
        assertThat(exam.minutesLeft(withExam.modules().getFirst())).isEqualTo(new Minutes(18));
        assertThat(exam.percent()).isEqualTo(Percent.NONE);
    }

    @Test
    void aCourseIsCompleteWithoutItsOptionalSteps() {
        Course withExam = RolePlayCourse.published().course();
        Set<StepPath> required = withExam.required().map(Step::path).collect(Collectors.toSet());
        assertThat(new Headway(withExam, required).isComplete()).isTrue();
        assertThat(new Headway(withExam, required).left()).isEmpty();
    }
}
