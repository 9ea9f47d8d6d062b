package org.alongside.learning.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.Headway;
import org.alongside.learning.RolePlayCourse;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;

class StepPageTests {

    private final PublishedCourse published = RolePlayCourse.published();
    private final Set<StepPath> required =
            published.course().required().map(Step::path).collect(Collectors.toSet());

    @Test
    void whileSomethingIsToBeDoneTheNextStepMayBeOptional() {
        Set<StepPath> allButOne = new HashSet<>(required);
        allButOne.remove(RolePlayCourse.TALK);
        assertThat(page(RolePlayCourse.BRIDGE, allButOne).next())
                .get()
                .extracting(Step::path)
                .isEqualTo(RolePlayCourse.EXAM);
    }

    @Test
    void onceAllElseIsDoneTheEndOfTheCourseComesBeforeWhatIsOptional() {
        assertThat(page(RolePlayCourse.BRIDGE, required).next()).isEmpty();
        assertThat(page(RolePlayCourse.TALK, required).next())
                .get()
                .extracting(Step::path)
                .isEqualTo(RolePlayCourse.QUIET);
    }

    private StepPage page(StepPath step, Set<StepPath> done) {
        return new StepPage(
                PersonId.next(),
                Reading.of(published, Locale.ENGLISH),
                published.course().step(step).orElseThrow(),
                new Headway(published.course(), done),
                new Traces(Map.of(), Map.of()));
    }
}
