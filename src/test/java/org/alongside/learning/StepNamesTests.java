package org.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.StepPath;
import org.junit.jupiter.api.Test;

class StepNamesTests {

    private static final StepPath BEFORE = new StepPath("doors/the-first-door");
    private static final StepPath LONG_BEFORE = new StepPath("doors/a-door");

    private final Course course = RolePlayCourse.asWritten()
            .named(new RolePlayCourse.Names(
                    RolePlayCourse.TALK,
                    List.of(RolePlayCourse.QUIET),
                    RolePlayCourse.DOOR,
                    List.of(BEFORE, LONG_BEFORE)))
            .publish()
            .course();

    @Test
    void whatWasKeptUnderAnEarlierNameBelongsToTheStepOfToday() {
        StepNames names = StepNames.in(course);
        assertThat(names.today(BEFORE)).contains(RolePlayCourse.DOOR);
        assertThat(names.today(LONG_BEFORE)).contains(RolePlayCourse.DOOR);
        assertThat(names.today(RolePlayCourse.DOOR)).contains(RolePlayCourse.DOOR);
    }

    @Test
    void aNameThatNoStepEverHadMeansNothing() {
        assertThat(StepNames.in(course).today(new StepPath("gone/since"))).isEmpty();
    }

    @Test
    void aNameThatAnotherStepHasNowIsThatStepsAlone() {
        StepNames names = StepNames.in(course);
        assertThat(names.today(RolePlayCourse.QUIET)).contains(RolePlayCourse.QUIET);
        assertThat(names.of(course.step(RolePlayCourse.TALK).orElseThrow())).containsExactly(RolePlayCourse.TALK);
    }

    @Test
    void theNamesOfAStepBeginWithThatOfToday() {
        assertThat(StepNames.in(course).of(course.step(RolePlayCourse.DOOR).orElseThrow()))
                .containsExactly(RolePlayCourse.DOOR, BEFORE, LONG_BEFORE);
    }
}
