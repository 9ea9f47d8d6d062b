package org.alongside.certification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Course;
import org.alongside.certification.Academy;
import org.alongside.certification.CertificateIssued;
import org.alongside.certification.CertificateStanding;
import org.alongside.certification.CertificationModuleTest;
import org.alongside.certification.PublicAddressSign;
import org.alongside.certification.Workshop;
import org.alongside.certification.domain.SerialNumbers;
import org.alongside.learning.CourseCompleted;
import org.alongside.learning.EnrolmentId;
import org.alongside.learning.Shelf;
import org.alongside.learning.SmallCourse;
import org.alongside.people.LegalName;
import org.alongside.people.PersonId;
import org.alongside.people.SignedInPeople;
import org.alongside.people.application.MyAccount;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

/** From a completed course to its one certificate, through the job and whatever happens on the way. */
@CertificationModuleTest
@RecordApplicationEvents
class IssuingCertificatesTests {

    private static final int MANY = 32;

    @Autowired
    private Academy academy;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Workshop.JammingPrinter printer;

    @Autowired
    private Workshop.JammingFiles files;

    @Autowired
    private Workshop.ForwardClock clock;

    @Autowired
    private PublicAddressSign sign;

    @Autowired
    private IssuingCertificates issuing;

    @Autowired
    private HolderCertificates certificates;

    @Autowired
    private VerifyingCertificates verifying;

    @Autowired
    private SerialNumbers numbers;

    @Autowired
    private MyAccount account;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private ConfigurableApplicationContext context;

    @Autowired
    private ApplicationEvents news;

    private OrganisationId organisation;
    private PersonId sam;

    @BeforeEach
    void someoneLearns() {
        organisation = academy.newOrganisation();
        sam = academy.newLearner(organisation, "Sam Example");
    }

    @AfterEach
    void allIsAsUsual() {
        SignedInPeople.nobody();
        clock.put(Duration.ZERO);
        sign.says(PublicAddressSign.USUAL);
    }

    @Test
    void aCompletedCourseLeadsToOneCertificate() {
        EnrolmentId enrolment = academy.graduate(organisation, sam, "The Heart of Peer Support");

        assertThat(issued(sam, enrolment).courseTitle()).isEqualTo("The Heart of Peer Support");
        assertThat(issued(sam, enrolment).serial()).endsWith("-000001");
        assertThat(issued(sam, enrolment).nameShown()).isFalse();
        assertThat(academy.serials(organisation)).hasSize(1);
        assertThat(pdf(sam, enrolment)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theSameNewsTwiceLeadsToOneCertificate() {
        CourseCompleted completed = academy.completion(organisation, sam, "Twice told");
        academy.announce(completed);
        academy.announce(completed);
        academy.awaitQuiet(organisation);
        academy.announce(completed);
        academy.awaitQuiet(organisation);

        assertThat(academy.serials(organisation)).hasSize(1);
    }

    @Test
    void newsThatIsTakenBackLeavesNothing() {
        academy.announceAndRollBack(academy.completion(organisation, sam, "Taken back"));

        assertThat(academy.claims(organisation)).isZero();
        assertThat(academy.jobs(organisation)).isZero();
        academy.graduate(organisation, sam, "The next one");
        assertThat(academy.serials(organisation)).hasSize(1);
    }

    @Test
    void aCourseThatPromisesNoCertificateLeadsToNone() {
        PublishedCourse plain = academy.put(organisation, uncertified());
        academy.announce(academy.completion(organisation, sam, plain, clock.instant()));

        assertThat(academy.claims(organisation)).isZero();
        assertThat(academy.jobs(organisation)).isZero();
    }

    @Test
    void thirtyTwoIssuingsOfTheSameCertificateMakeOne() throws Exception {
        CourseCompleted completed = academy.completion(organisation, sam, "Asked for often");
        academy.announce(completed);
        atOnce(IntStream.range(0, MANY)
                .mapToObj(_ -> (Runnable) () -> issue(completed.enrolment()))
                .toList());
        academy.awaitQuiet(organisation);

        assertThat(academy.serials(organisation)).hasSize(1);
        assertThat(academy.files(organisation)).isEqualTo(1);
    }

    @Test
    void thirtyTwoCertificatesIssuedAtOnceAreNumberedWithoutAGap() throws Exception {
        List<CourseCompleted> completed = IntStream.range(0, MANY)
                .mapToObj(number -> academy.completion(organisation, sam, "Course " + number))
                .toList();
        atOnce(completed.stream()
                .map(one -> (Runnable) () -> {
                    academy.announce(one);
                    issue(one.enrolment());
                })
                .toList());
        academy.awaitQuiet(organisation);

        assertThat(numbersOf(organisation)).containsExactlyElementsOf(countTo(MANY));
    }

    @Test
    void eachOrganisationAndEachYearCountsForItself() {
        OrganisationId other = academy.newOrganisation();
        academy.graduate(organisation, sam, "First");
        academy.graduate(organisation, sam, "Second");
        academy.graduate(other, academy.newLearner(other, "Alex Example"), "Theirs");
        assertThat(numbersOf(organisation)).containsExactly(1, 2);
        assertThat(numbersOf(other)).containsExactly(1);

        clock.put(Duration.ofDays(366));
        int nextYear = clock.instant().atZone(ZoneOffset.UTC).getYear();
        CourseCompleted later = academy.completion(organisation, sam, "Next year");
        academy.announce(later);
        issue(later.enrolment());
        assertThat(issued(sam, later.enrolment()).serial()).endsWith("-" + nextYear + "-000001");
    }

    @Test
    void aPrinterThatJamsIsAskedAgain() {
        printer.jam(1);
        academy.graduate(organisation, sam, "Jammed");

        assertThat(numbersOf(organisation)).containsExactly(1);
        assertThat(academy.files(organisation)).isEqualTo(1);
    }

    @Test
    void aFileStoreThatFailsLeavesNeitherAFileNorAGap() {
        files.jam(1);
        CourseCompleted completed = academy.completion(organisation, sam, "Lost and found");
        academy.announce(completed);
        academy.awaitQuiet(organisation);

        assertThat(numbersOf(organisation)).containsExactly(1);
        assertThat(academy.files(organisation)).isEqualTo(1);
        assertThat(pdf(sam, completed.enrolment())).isNotEmpty();
    }

    @Test
    void whatFailsIsTakenBackWhole() {
        clock.put(Duration.ofHours(1));
        CourseCompleted completed = academy.completion(organisation, sam, "Not at this hour");
        academy.announce(completed);
        files.jam(1);

        assertThatIllegalStateException().isThrownBy(() -> issue(completed.enrolment()));
        assertThat(academy.stateOf(completed.enrolment())).isEqualTo("DUE");
        assertThat(academy.serials(organisation)).isEmpty();
        assertThat(academy.files(organisation)).isZero();
        issue(completed.enrolment());
        assertThat(numbersOf(organisation)).containsExactly(1);
    }

    @Test
    void itsNewsIsToldOnceWithItsSerial() {
        clock.put(Duration.ofHours(1));
        CourseCompleted completed = academy.completion(organisation, sam, "Good news");
        academy.announce(completed);
        issue(completed.enrolment());
        issue(completed.enrolment());

        assertThat(news.stream(CertificateIssued.class)
                        .filter(issued -> issued.organisation().equals(organisation)))
                .containsExactly(new CertificateIssued(
                        organisation,
                        sam,
                        completed.enrolment(),
                        academy.serials(organisation).getFirst()));
    }

    @Test
    void whoeverWaitsForANumberWaitsItsTurn() throws Exception {
        CourseCompleted completed = academy.completion(organisation, sam, "In the queue");
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        clock.put(Duration.ofHours(1));
        academy.announce(completed);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<?> first = two.submit(() -> holdTheCounter(held, enough));
            held.await();
            Future<?> second = two.submit(() -> issue(completed.enrolment()));
            await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(5)).until(() -> !second.isDone());
            enough.countDown();
            first.get();
            second.get();
        }
        assertThat(numbersOf(organisation)).containsExactly(2);
    }

    @Test
    void withoutALegalNameItWaitsAndIsIssuedOnceThatIsGiven() {
        PersonId kim = academy.newLearnerWithoutLegalName(organisation);
        EnrolmentId enrolment = academy.graduate(organisation, kim, "Waiting");
        assertThat(standing(kim, enrolment)).isInstanceOf(CertificateStanding.WaitsForLegalName.class);
        assertThat(academy.serials(organisation)).isEmpty();

        SignedInPeople.as(kim, organisation);
        account.certifyMeAs(new LegalName("Kim Example"));
        academy.awaitQuiet(organisation);

        assertThat(issued(kim, enrolment).courseTitle()).isEqualTo("Waiting");
        assertThat(academy.serials(organisation)).hasSize(1);
    }

    /** The name comes while the job has found none but has not said so yet; neither may be lost. */
    @Test
    void aNameGivenWhileTheJobLooksForItIsNotOverlooked() throws Exception {
        PersonId kim = academy.newLearnerWithoutLegalName(organisation);
        clock.put(Duration.ofHours(1));
        CourseCompleted completed = academy.completion(organisation, kim, "Just then");
        academy.announce(completed);
        clock.put(Duration.ZERO);
        CountDownLatch looked = new CountDownLatch(1);
        CountDownLatch given = new CountDownLatch(1);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<?> job = two.submit(() -> OrganisationScope.run(
                    organisation,
                    () -> transaction.executeWithoutResult(_ -> {
                        issuing.issueFor(completed.enrolment());
                        looked.countDown();
                        awaitCalmly(given);
                    })));
            looked.await();
            Future<?> name = two.submit(() -> {
                SignedInPeople.as(kim, organisation);
                account.certifyMeAs(new LegalName("Kim Example"));
            });
            await().during(Duration.ofMillis(300)).atMost(Duration.ofSeconds(2)).until(() -> !name.isDone());
            given.countDown();
            job.get();
            name.get();
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> academy.serials(organisation).size() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://localhost:8080", "https://127.0.0.1", "not an address"})
    void withoutAPublicAddressItWaitsForTheNextStart(String missing) {
        sign.says(missing);
        EnrolmentId enrolment = academy.graduate(organisation, sam, "Nobody could check it");
        assertThat(standing(sam, enrolment)).isInstanceOf(CertificateStanding.WaitsForOrganisation.class);

        startAgain();
        academy.awaitQuiet(organisation);
        assertThat(standing(sam, enrolment)).isInstanceOf(CertificateStanding.WaitsForOrganisation.class);

        sign.says("https://certificates.example.org/");
        startAgain();
        academy.awaitQuiet(organisation);
        assertThat(issued(sam, enrolment).verification())
                .hasToString("https://certificates.example.org/verify/" + academy.codeOf(enrolment));
    }

    @Test
    void aNameThatWouldShowBoxesWaitsForOtherLetters() {
        PersonId robin = academy.newLearner(organisation, "Robin 😀 Example");
        EnrolmentId enrolment = academy.graduate(organisation, robin, "Kept waiting");
        assertThat(standing(robin, enrolment))
                .isInstanceOfSatisfying(
                        CertificateStanding.WaitsForLetters.class,
                        waits -> assertThat(waits.characters()).containsExactly("😀"));
        assertThat(academy.serials(organisation)).isEmpty();

        startAgain();
        academy.awaitQuiet(organisation);
        assertThat(standing(robin, enrolment)).isInstanceOf(CertificateStanding.WaitsForLetters.class);

        SignedInPeople.as(robin, organisation);
        account.certifyMeAs(new LegalName("Robin Example"));
        academy.awaitQuiet(organisation);
        assertThat(issued(robin, enrolment).serial())
                .isEqualTo(academy.serials(organisation).getFirst());
    }

    @Test
    void whatWasIssuedStaysAsItWasWhateverChanges() {
        CourseCompleted completed = academy.completion(organisation, sam, "As it was called");
        academy.announce(completed);
        academy.awaitQuiet(organisation);
        EnrolmentId enrolment = completed.enrolment();
        Verdict before = verifying.verify(academy.codeOf(enrolment));
        byte[] printed = pdf(sam, enrolment);

        academy.put(
                organisation,
                new PublishedCourse(CourseVersionId.next(), 2, "1".repeat(64), SmallCourse.course("Called otherwise")));
        academy.rename(organisation, "Another name");
        SignedInPeople.as(sam, organisation);
        account.certifyMeAs(new LegalName("Samira Otherwise"));
        account.speak(Locale.of("es"));
        academy.announce(completed);
        academy.awaitQuiet(organisation);

        assertThat(before).isInstanceOf(Verdict.Valid.class);
        assertThat(verifying.verify(academy.codeOf(enrolment))).isEqualTo(before);
        assertThat(pdf(sam, enrolment)).isEqualTo(printed);
        assertThat(issued(sam, enrolment).courseTitle()).isEqualTo("As it was called");
        assertThat(academy.serials(organisation)).hasSize(1);
    }

    @Test
    void theDayOfCompletionIsTheHoldersOwn() {
        SignedInPeople.as(sam, organisation);
        account.liveIn(ZoneId.of("Pacific/Kiritimati"));
        Instant late = Instant.parse("2026-11-22T12:30:00Z");
        CourseCompleted completed = academy.completion(
                organisation, sam, academy.put(organisation, SmallCourse.published("Far east")), late);
        academy.announce(completed);
        academy.awaitQuiet(organisation);

        assertThat(verifying.verify(academy.codeOf(completed.enrolment())))
                .isInstanceOfSatisfying(
                        Verdict.Valid.class,
                        valid -> assertThat(valid.details().completedOn()).isEqualTo(LocalDate.of(2026, 11, 23)));
    }

    private void holdTheCounter(CountDownLatch held, CountDownLatch enough) {
        OrganisationScope.run(
                organisation,
                () -> transaction.executeWithoutResult(_ -> {
                    numbers.next(clock.instant().atZone(ZoneOffset.UTC).getYear());
                    held.countDown();
                    awaitCalmly(enough);
                }));
    }

    private void startAgain() {
        context.publishEvent(new ApplicationReadyEvent(new SpringApplication(), new String[0], context, Duration.ZERO));
    }

    private void issue(EnrolmentId enrolment) {
        OrganisationScope.run(organisation, () -> issuing.issueFor(enrolment));
    }

    private CertificateStanding standing(PersonId person, EnrolmentId enrolment) {
        SignedInPeople.as(person, organisation);
        return certificates.mine(enrolment).orElseThrow();
    }

    private CertificateStanding.Issued issued(PersonId person, EnrolmentId enrolment) {
        return (CertificateStanding.Issued) standing(person, enrolment);
    }

    private byte[] pdf(PersonId person, EnrolmentId enrolment) {
        return certificates.pdf(issued(person, enrolment).id()).content();
    }

    private List<Integer> numbersOf(OrganisationId issuer) {
        return academy.serials(issuer).stream()
                .map(serial -> Integer.valueOf(serial.substring(serial.lastIndexOf('-') + 1)))
                .toList();
    }

    private static List<Integer> countTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static PublishedCourse uncertified() {
        Course course = SmallCourse.course("Only for its own sake");
        Course.Promise promise = new Course.Promise(
                course.promise().objectives(), course.promise().competencies(), false);
        return new PublishedCourse(
                CourseVersionId.next(),
                1,
                "0".repeat(64),
                new Course(course.about(), promise, course.modules(), course.trainerNotes()));
    }

    private static void atOnce(List<Runnable> actions) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService crowd = Executors.newFixedThreadPool(actions.size())) {
            List<Future<?>> all = new ArrayList<>();
            for (Runnable action : actions) {
                all.add(crowd.submit(() -> {
                    awaitCalmly(start);
                    action.run();
                }));
            }
            start.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private static void awaitCalmly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
