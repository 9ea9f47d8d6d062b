package org.alongside.learning.application;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.Headway;
import org.alongside.learning.domain.Enrolment;
import org.alongside.learning.domain.StepDone;
import org.alongside.learning.domain.StepsDone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes steps as done, and with the last of them the course. Whoever comes here holds the enrolment until the end of
 * the transaction, so that of many who do the last step at the same moment exactly one completes the course.
 */
@Component
class MarkingSteps {

    private final Standings standings;
    private final StepsDone steps;
    private final CompletingCourses completing;
    private final Clock clock;

    MarkingSteps(Standings standings, StepsDone steps, CompletingCourses completing, Clock clock) {
        this.standings = standings;
        this.steps = steps;
        this.completing = completing;
        this.clock = clock;
    }

    /** Doing a step again changes nothing; a step that the version does not have is not noted. */
    @Transactional(propagation = Propagation.MANDATORY)
    Standing mark(Enrolment held, StepPath step) {
        Standing before = standings.of(held);
        boolean nothingNew = before.headway().done().contains(step)
                || before.course().step(step).isEmpty();
        return nothingNew ? before : note(before, step);
    }

    private Standing note(Standing before, StepPath step) {
        Instant now = clock.instant();
        Enrolment held = before.enrolment();
        steps.save(new StepDone(held.id(), step, now));
        Standing after = new Standing(held, before.published(), with(before.headway(), step));
        if (after.headway().isComplete() && held.completedAt().isEmpty()) {
            completing.complete(held, after.course(), now);
        }
        return after;
    }

    private static Headway with(Headway headway, StepPath step) {
        Set<StepPath> done = new HashSet<>(headway.done());
        done.add(step);
        return new Headway(headway.course(), done);
    }
}
