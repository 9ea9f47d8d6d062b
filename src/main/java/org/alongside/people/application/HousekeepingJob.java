package org.alongside.people.application;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.alongside.people.domain.Devices;
import org.alongside.people.domain.MailedLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Once a day, removes devices and links that have expired and open nothing any more. */
@Configuration(proxyBeanMethods = false)
class HousekeepingJob {

    private static final Duration ONE_DAY = Duration.ofDays(1);

    @Bean
    RecurringTask<Void> removeWhatExpired(
            Devices devices, MailedLinks links, TransactionTemplate transaction, Clock clock) {
        return Tasks.recurring("remove-expired-devices-and-links", FixedDelay.of(ONE_DAY))
                .execute((_, _) -> transaction.executeWithoutResult(_ -> {
                    devices.removeExpired(clock.instant());
                    links.removeExpired(clock.instant());
                }));
    }
}
