package org.alongside.certification.application;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
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
import org.alongside.shared.TimeOrderedId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The job {@code certificate/{enrolment}}: made in the transaction that asks for it, tried until it succeeds. */
@Component
class IssuingJob {

    private static final TaskDescriptor<String> CERTIFICATE = TaskDescriptor.of("certificate", String.class);
    private static final String AGAIN = "/";
    private static final int ENROLMENT_LENGTH = 36;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    /** The longest pause is 2 to the 8 times the first, nine minutes: what was out of order may be mended by then. */
    private static final int MOST_DOUBLINGS = 8;

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    IssuingJob(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Scheduling it again while it waits changes nothing: the key is the enrolment. */
    void schedule(OrganisationId organisation, Claim claim) {
        schedule(organisation, enrolment(claim));
    }

    /** For a claim that waited. The job that made it wait may still be on the books, so this one has a key of its own. */
    void scheduleAgain(OrganisationId organisation, Claim claim) {
        schedule(organisation, enrolment(claim) + AGAIN + TimeOrderedId.next());
    }

    private void schedule(OrganisationId organisation, String key) {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        CERTIFICATE
                                .instance(key)
                                .data(organisation.value().toString())
                                .build(),
                        clock.instant());
    }

    private static String enrolment(Claim claim) {
        return claim.enrolment().value().toString();
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {

        @Bean
        OneTimeTask<String> certificateTask(IssuingCertificates issuing, Clock clock) {
            return Tasks.oneTime(CERTIFICATE)
                    .onFailure((failed, jobs) ->
                            jobs.reschedule(failed, clock.instant().plus(pause(failed))))
                    .execute((instance, _) -> OrganisationScope.run(
                            new OrganisationId(UUID.fromString(instance.getData())),
                            () -> issuing.issueFor(enrolment(instance.getId()))));
        }

        private static EnrolmentId enrolment(String key) {
            return new EnrolmentId(UUID.fromString(key.substring(0, ENROLMENT_LENGTH)));
        }

        /** Doubles with each failure, up to the longest. */
        private static Duration pause(ExecutionComplete failed) {
            int doublings = Math.min(failed.getExecution().consecutiveFailures, MOST_DOUBLINGS);
            return FIRST_PAUSE.multipliedBy(1L << doublings);
        }
    }
}
