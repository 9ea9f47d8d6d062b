package org.alongside.people.application;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Jobs that write letters about accounts. */
@Configuration(proxyBeanMethods = false)
class LetterJobs {

    static final TaskDescriptor<String> FORGOTTEN_PASSWORD = TaskDescriptor.of("forgotten-password", String.class);
    static final TaskDescriptor<Void> CONFIRM_ADDRESS = TaskDescriptor.of("confirm-address");

    @Bean
    OneTimeTask<String> writeAboutAForgottenPassword(WritingLetters letters) {
        return Tasks.oneTime(FORGOTTEN_PASSWORD)
                .execute((job, _) -> letters.aboutAForgottenPassword(new EmailAddress(job.getData())));
    }

    @Bean
    OneTimeTask<Void> writeToConfirmAnAddress(WritingLetters letters) {
        return Tasks.oneTime(CONFIRM_ADDRESS)
                .execute((job, _) -> letters.aboutTheAddressOf(new PersonId(UUID.fromString(job.getId()))));
    }
}
