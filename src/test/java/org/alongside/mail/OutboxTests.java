package org.alongside.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(extraIncludes = "shared")
@Import(OutboxTests.Settings.class)
class OutboxTests {

    private static final Letter LETTER = new Letter("sam@example.org", "Hello", "A link: https://example.org/x");

    @Autowired
    private Outbox outbox;

    @Autowired
    private KeptLetters letters;

    @Autowired
    private Postman postman;

    @Autowired
    private MailServer server;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void empty() {
        sql.sql("delete from scheduled_tasks where task_name = 'letter'").update();
        sql.sql("delete from letter").update();
        server.sent.clear();
        server.works = true;
    }

    @Test
    void aLetterIsSentAfterTheTransactionThatWroteIt() {
        transaction.executeWithoutResult(_ -> outbox.post(LETTER));
        await().until(() -> server.sent.size() == 1);
        SimpleMailMessage message = server.sent.getFirst();
        assertThat(message.getTo()).containsExactly("sam@example.org");
        assertThat(message.getSubject()).isEqualTo("Hello");
        assertThat(message.getText()).isEqualTo("A link: https://example.org/x");
        await().until(() -> jobs() == 0);
    }

    @Test
    void whatIsRolledBackLeavesNeitherALetterNorAJob() {
        transaction.executeWithoutResult(status -> {
            outbox.post(LETTER);
            status.setRollbackOnly();
        });
        assertThat(letters.count()).isZero();
        assertThat(jobs()).isZero();
    }

    @Test
    void theLetterAndItsJobAreThereTogetherAndNamedAlike() {
        server.works = false;
        transaction.executeWithoutResult(_ -> outbox.post(LETTER));
        assertThat(sql.sql("select task_instance from scheduled_tasks where task_name = 'letter'")
                        .query(String.class)
                        .single())
                .isEqualTo(kept().id().toString());
    }

    @Test
    void outsideATransactionNoLetterIsTaken() {
        assertThatThrownBy(() -> outbox.post(LETTER)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aMailServerThatFailsIsTriedAgainLater() {
        server.works = false;
        transaction.executeWithoutResult(_ -> outbox.post(LETTER));
        await().until(() -> sql.sql("select count(*) from scheduled_tasks"
                                + " where task_name = 'letter' and consecutive_failures = 1 and picked = false")
                        .query(Integer.class)
                        .single()
                == 1);
        assertThat(kept().sentAt()).isEmpty();
        assertThat(kept().letter()).isEqualTo(LETTER);
    }

    @Test
    void aLetterThatWasSentIsNotSentAgainAndItsTextIsGone() {
        transaction.executeWithoutResult(_ -> outbox.post(LETTER));
        await().until(() -> kept().sentAt().isPresent());
        postman.deliver(kept().id());
        assertThat(server.sent).hasSize(1);
        assertThat(kept().letter().text()).isEmpty();
    }

    @Test
    void aLetterNobodyKnowsIsNoTrouble() {
        postman.deliver(UUID.randomUUID());
        assertThat(server.sent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a@example.org\r\nBcc: all@example.org", "a\u0000@example.org"})
    void headersCannotBeSmuggledIn(String line) {
        assertThatThrownBy(() -> new Letter(line, "Hello", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Letter("sam@example.org", line, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private KeptLetter kept() {
        return letters.findByOrderByWrittenAtDescIdDesc(PageRequest.of(0, 1)).getFirst();
    }

    private int jobs() {
        return sql.sql("select count(*) from scheduled_tasks where task_name = 'letter'")
                .query(Integer.class)
                .single();
    }

    @TestConfiguration
    static class Settings {

        @Bean
        MailServer mailServer() {
            return new MailServer();
        }
    }

    /** A mail server that can be out of order. */
    static final class MailServer implements JavaMailSender {

        private final List<SimpleMailMessage> sent = new CopyOnWriteArrayList<>();
        private volatile boolean works = true;

        @Override
        public void send(SimpleMailMessage... messages) {
            if (!works) {
                throw new MailSendException("Out of order");
            }
            sent.addAll(List.of(messages));
        }

        @Override
        public MimeMessage createMimeMessage() {
            return new MimeMessage(Session.getInstance(new Properties()));
        }

        @Override
        public MimeMessage createMimeMessage(InputStream content) {
            throw new UnsupportedOperationException("Letters are plain text");
        }

        @Override
        public void send(MimeMessage... messages) {
            throw new UnsupportedOperationException("Letters are plain text");
        }
    }
}
