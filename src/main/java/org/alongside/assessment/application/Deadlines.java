package org.alongside.assessment.application;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.alongside.assessment.AttemptId;
import org.alongside.assessment.domain.Attempt;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that ends an attempt when its time is up: one per timed attempt, keyed {@code attempt/…}. */
@Configuration(proxyBeanMethods = false)
class Deadlines {

    /** Carries the organisation; the attempt is its key. */
    private static final TaskDescriptor<String> TASK = TaskDescriptor.of("attempt-deadline", String.class);

    private static final String KEY = "attempt/";

    @Bean
    OneTimeTask<String> attemptDeadline(EndingAttempts ending) {
        return Tasks.oneTime(TASK)
                .execute((instance, _) -> OrganisationScope.run(
                        new OrganisationId(UUID.fromString(instance.getData())),
                        () -> ending.timeOut(attempt(instance.getId()))));
    }

    /** Sets the deadline of an attempt that has one, in the caller's transaction. */
    static void set(SchedulerClient jobs, Attempt attempt) {
        attempt.closesAt()
                .ifPresent(end -> jobs.scheduleIfNotExists(
                        TASK.instance(KEY + attempt.id().value())
                                .data(OrganisationScope.current().value().toString())
                                .scheduledTo(end)));
    }

    private static AttemptId attempt(String key) {
        return new AttemptId(UUID.fromString(key.substring(KEY.length())));
    }
}
