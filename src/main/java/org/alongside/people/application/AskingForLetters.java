package org.alongside.people.application;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.UUID;
import org.alongside.people.CurrentPerson;
import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for letters to be written a little later. Who gets which letter, or none, is decided there, so that asking takes
 * the same time for a known and an unknown address.
 */
@Component
public class AskingForLetters {

    private final SchedulerClient jobs;
    private final Throttle throttle;
    private final CurrentPerson me;
    private final Clock clock;

    AskingForLetters(@Lazy SchedulerClient jobs, Throttle throttle, CurrentPerson me, Clock clock) {
        this.jobs = jobs;
        this.throttle = throttle;
        this.me = me;
        this.clock = clock;
    }

    /** A letter with a link to set a new password, if the address is known. False: wait a moment before the next. */
    @Transactional
    public boolean aboutAForgottenPassword(EmailAddress email, String networkAddress) {
        if (!throttle.allowsLetter(email, networkAddress)) {
            return false;
        }
        jobs.scheduleIfNotExists(
                LetterJobs.FORGOTTEN_PASSWORD
                        .instance(UUID.randomUUID().toString())
                        .data(email.value())
                        .build(),
                clock.instant());
        return true;
    }

    /** Once more the letter with which the signed-in person confirms their address. False: wait a moment. */
    @Transactional
    public boolean aboutMyAddress(EmailAddress email, String networkAddress) {
        return throttle.allowsNewcomer(networkAddress) && aboutTheAddressOf(me.id(), email);
    }

    /** False: the address had several such letters in a row, and this one is not sent. */
    boolean aboutTheAddressOf(PersonId person, EmailAddress email) {
        if (!throttle.allowsClaim(email)) {
            return false;
        }
        jobs.scheduleIfNotExists(
                LetterJobs.CONFIRM_ADDRESS.instance(person.value().toString()).build(), clock.instant());
        return true;
    }
}
