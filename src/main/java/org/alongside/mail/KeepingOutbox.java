package org.alongside.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a letter and the job that sends it in the caller's transaction: both stay, or neither. The scheduler is found
 * late, because it is built from all jobs and many of them post letters.
 */
@Component
class KeepingOutbox implements Outbox {

    private final KeptLetters letters;
    private final SchedulerClient jobs;
    private final Clock clock;

    KeepingOutbox(KeptLetters letters, @Lazy SchedulerClient jobs, Clock clock) {
        this.letters = letters;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        KeptLetter kept = letters.save(new KeptLetter(letter, clock.instant()));
        jobs.scheduleIfNotExists(
                SendingLetters.JOB.instance(kept.id().toString()).build(), clock.instant());
    }
}
