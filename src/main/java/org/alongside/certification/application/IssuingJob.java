package org.alongside.certification.application;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.alongside.certification.domain.Claim;
import org.alongside.learning.EnrolmentId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The job {@code certificate/{enrolment}}: made in the transaction that asks for it, tried until it succeeds. */
@Component
class IssuingJob {

    private static final TaskDescriptor<String> CERTIFICATE = TaskDescriptor.of("certificate", String.class);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    IssuingJob(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Scheduling it again while it waits changes nothing: the key is the enrolment. */
    void schedule(OrganisationId organisation, Claim claim) {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        CERTIFICATE
                                .instance(claim.enrolment().value().toString())
                                .data(organisation.value().toString())
                                .build(),
                        clock.instant());
    }

    @Configuration
    static class Task {

        @Bean
        OneTimeTask<String> certificateTask(IssuingCertificates issuing) {
            return Tasks.oneTime(CERTIFICATE)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                    .execute((instance, context) -> OrganisationScope.run(
                            new OrganisationId(UUID.fromString(instance.getData())),
                            () -> issuing.issueFor(new EnrolmentId(UUID.fromString(instance.getId())))));
        }
    }
}
