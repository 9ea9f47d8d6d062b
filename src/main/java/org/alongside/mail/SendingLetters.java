package org.alongside.mail;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that sends one letter, named by the letter's id. It tries again after 30 seconds, 1 minute, 2, … for a day. */
@Configuration(proxyBeanMethods = false)
class SendingLetters {

    static final TaskDescriptor<Void> JOB = TaskDescriptor.of("letter");

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final double LONGER_EACH_TIME = 2;
    private static final int MOST_TRIES = 12;

    @Bean
    OneTimeTask<Void> sendLetter(Postman postman) {
        return Tasks.oneTime(JOB)
                .onFailure(new MaxRetriesFailureHandler<>(
                        MOST_TRIES, new ExponentialBackoffFailureHandler<>(FIRST_PAUSE, LONGER_EACH_TIME)))
                .execute((job, _) -> postman.deliver(UUID.fromString(job.getId())));
    }
}
