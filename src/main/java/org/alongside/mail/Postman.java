package org.alongside.mail;

import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands letters to the mail server, where one is configured; else they stay readable in the outbox. */
@Component
class Postman {

    private final KeptLetters letters;
    private final ObjectProvider<JavaMailSender> server;
    private final MailSettings settings;
    private final Clock clock;

    Postman(KeptLetters letters, ObjectProvider<JavaMailSender> server, MailSettings settings, Clock clock) {
        this.letters = letters;
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    /** A letter that was sent before is not sent again. What goes wrong rises, so that the job tries again later. */
    @Transactional
    public void deliver(UUID id) {
        server.ifAvailable(sender -> letters.findById(id)
                .filter(letter -> letter.sentAt().isEmpty())
                .ifPresent(letter -> {
                    sender.send(message(letter.letter()));
                    letter.sent(clock.instant());
                }));
    }

    private SimpleMailMessage message(Letter letter) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(letter.to());
        message.setSubject(letter.subject());
        message.setText(letter.text());
        return message;
    }
}
