package org.alongside.certification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.certification.domain.CertificatePrinter;
import org.alongside.certification.domain.CertificateSheet;
import org.alongside.files.FileHash;
import org.alongside.files.FileStore;
import org.alongside.learning.Shelf;
import org.alongside.organisation.Organisations;
import org.alongside.people.AccountDesk;
import org.alongside.testing.CountedStatements;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The real collaborators, which can be made to fail; a shelf of courses, and a clock that can be put forward. */
@TestConfiguration(proxyBeanMethods = false)
public class Workshop {

    @Bean
    static CountedStatements countedStatements() {
        return new CountedStatements();
    }

    @Bean
    @Primary
    Shelf shelf(JdbcClient jdbc) {
        return new Shelf(jdbc);
    }

    @Bean
    @Primary
    JammingPrinter jammingPrinter(@Qualifier("pdfBoxCertificatePrinter") CertificatePrinter printer) {
        return new JammingPrinter(printer);
    }

    @Bean
    @Primary
    JammingFiles jammingFiles(@Qualifier("databaseFileStore") FileStore files) {
        return new JammingFiles(files);
    }

    @Bean
    @Primary
    ForwardClock forwardClock() {
        return new ForwardClock();
    }

    @Bean
    PublicAddressSign publicAddressSign(ConfigurableEnvironment environment) {
        return new PublicAddressSign(environment);
    }

    @Bean
    Academy academy(
            JdbcClient jdbc,
            Organisations organisations,
            AccountDesk accounts,
            Shelf shelf,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        return new Academy(jdbc, accounts, shelf, clock, events, transaction);
    }

    /** Fails as often as was asked for, then works again. */
    static final class Jam {

        private final AtomicInteger left = new AtomicInteger();

        void next(int times) {
            left.set(times);
        }

        void passOrFail(String what) {
            if (left.getAndUpdate(times -> Math.max(0, times - 1)) > 0) {
                throw new IllegalStateException(what + " fails, as the test asked");
            }
        }
    }

    /** The real printer, which jams on request. */
    public static final class JammingPrinter implements CertificatePrinter {

        private final CertificatePrinter printer;
        private final Jam jam = new Jam();

        JammingPrinter(CertificatePrinter printer) {
            this.printer = printer;
        }

        public void jam(int times) {
            jam.next(times);
        }

        @Override
        public byte[] print(CertificateSheet sheet) {
            jam.passOrFail("The printer");
            return printer.print(sheet);
        }
    }

    /** The real file store; on request it fails after it has written, which is the worst moment. */
    public static final class JammingFiles implements FileStore {

        private final FileStore files;
        private final Jam jam = new Jam();

        JammingFiles(FileStore files) {
            this.files = files;
        }

        public void jam(int times) {
            jam.next(times);
        }

        @Override
        public FileHash keep(byte[] content) {
            FileHash kept = files.keep(content);
            jam.passOrFail("The file store");
            return kept;
        }

        @Override
        public Optional<byte[]> find(FileHash hash) {
            return files.find(hash);
        }

        @Override
        public Map<FileHash, byte[]> findAll(Collection<FileHash> hashes) {
            return files.findAll(hashes);
        }
    }

    /** Goes as all clocks do, to the microsecond as databases keep it, and may be put forward. */
    public static final class ForwardClock extends Clock {

        private volatile Duration ahead = Duration.ZERO;

        public void put(Duration forward) {
            ahead = forward;
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead).truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
