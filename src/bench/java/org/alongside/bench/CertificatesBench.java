package org.alongside.bench;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.certification.domain.CertificatePrinter;
import org.alongside.certification.domain.CertificateSheet;
import org.alongside.learning.CourseCompleted;
import org.alongside.learning.EnrolmentId;
import org.alongside.organisation.Organisations;
import org.alongside.people.AccountDesk;
import org.alongside.people.DisplayName;
import org.alongside.people.EmailAddress;
import org.alongside.people.LegalName;
import org.alongside.people.NewAccount;
import org.alongside.people.PersonId;
import org.alongside.shared.Minutes;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Certificates per second: printed alone on one thread, and issued end to end by the job with its four threads, from
 * the moment that the claims are committed until the last certificate is in the database. CPU is that of the process.
 */
@Tag("bench")
@SpringBootTest(
        properties = {
            "alongside.public-url=https://training.example.org",
            "alongside.content-folder=course-content",
            "db-scheduler.threads=4"
        })
class CertificatesBench {

    private static final int CLAIMS = 500;
    private static final int PRINTED = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Autowired
    private CertificatePrinter printer;

    @Autowired
    private Organisations organisations;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private CourseCatalog catalog;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Clock clock;

    private OrganisationId house;
    private int newcomers;

    @BeforeEach
    void enterTheHouse() {
        house = organisations.all().getFirst();
    }

    @Test
    void issuedByTheJob() {
        List<PersonId> first = learners(CLAIMS);
        List<PersonId> second = learners(CLAIMS);
        Figure warmUp = Figure.of(() -> issue(first));
        warmUp.print("certificates issued by the job, first", CLAIMS);
        Figure.of(() -> issue(second)).print("certificates issued by the job, warm", CLAIMS);
    }

    @Test
    void printedAlone() {
        print();
        Figure.of(this::print).print("certificates printed alone, one thread, warm", PRINTED);
    }

    private void issue(List<PersonId> holders) {
        long before = issued();
        OrganisationScope.run(house, () -> transaction.executeWithoutResult(_ -> complete(holders)));
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> issued() == before + holders.size());
    }

    private void complete(List<PersonId> holders) {
        PublishedCourse course =
                catalog.current(new CourseSlug(OpenCourse.SLUG)).orElseThrow();
        holders.forEach(holder -> events.publishEvent(new CourseCompleted(
                house, EnrolmentId.next(), holder, course.version(), new Minutes(203), clock.instant())));
    }

    private long issued() {
        return sql.sql("select count(*) from certificate").query(Long.class).single();
    }

    private List<PersonId> learners(int many) {
        return IntStream.range(0, many).mapToObj(_ -> learner(++newcomers)).toList();
    }

    private PersonId learner(int number) {
        return accounts.open(new NewAccount(
                new EmailAddress("learner-" + number + "@example.org"),
                new DisplayName("Learner " + number),
                Optional.of(new LegalName("Learner Example " + number)),
                Locale.ENGLISH,
                Optional.empty()));
    }

    private void print() {
        IntStream.range(0, PRINTED).forEach(number -> printer.print(sheet(number)));
    }

    private static CertificateSheet sheet(int number) {
        return new CertificateSheet(
                "Common Ground Training",
                "Learner Example " + number,
                "The Heart of Peer Support",
                203,
                LocalDate.of(2026, 11, 22),
                "CG-2026-%06d".formatted(number),
                "Jordan Rivera, CPRS",
                "Instructor",
                URI.create("https://training.example.org/verify/7F3K9M2QXH4T2BWC8RDN5PLVK6"),
                "7F3K-9M2Q-XH4T-2BWC-8RDN-5PLV-K6",
                Locale.ENGLISH);
    }

    /** Wall-clock and CPU milliseconds of something. */
    private record Figure(double wall, double cpu) {

        static Figure of(Runnable work) {
            double cpuBefore = cpuNow();
            long begin = System.nanoTime();
            work.run();
            return new Figure((System.nanoTime() - begin) / 1e6, cpuNow() - cpuBefore);
        }

        void print(String what, int many) {
            System.out.printf(
                    Locale.ROOT,
                    "BENCH %s: %.0f per second, %.2f ms CPU each (%d)%n",
                    what,
                    many / (wall / 1000),
                    cpu / many,
                    many);
        }

        private static double cpuNow() {
            return ProcessHandle.current()
                            .info()
                            .totalCpuDuration()
                            .orElseThrow()
                            .toNanos()
                    / 1e6;
        }
    }
}
