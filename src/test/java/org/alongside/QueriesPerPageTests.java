package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.assessment.QuizRef;
import org.alongside.assessment.application.BeginningAttempts;
import org.alongside.assessment.application.Pace;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.StepPath;
import org.alongside.certification.CertificateOffice;
import org.alongside.certification.CertificateStanding;
import org.alongside.learning.CourseCompleted;
import org.alongside.learning.Progress;
import org.alongside.learning.ProgressBook;
import org.alongside.learning.application.JoiningCourses;
import org.alongside.organisation.Organisations;
import org.alongside.people.AccountDesk;
import org.alongside.people.DisplayName;
import org.alongside.people.EmailAddress;
import org.alongside.people.LegalName;
import org.alongside.people.NewAccount;
import org.alongside.people.PersonId;
import org.alongside.people.SignedInPeople;
import org.alongside.shared.Minutes;
import org.alongside.shared.OrganisationId;
import org.alongside.testing.CountedStatements;
import org.alongside.testing.CoursesOfAnySize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What pages ask of the database: few statements, and as many for much as for little. */
@SpringBootTest(properties = "alongside.public-url=https://training.example.org")
class QueriesPerPageTests extends SpringBrowserlessTest {

    private static final int MUCH = 20;
    private static final int FEW = 10;
    private static final CourseSlug SMALL = new CourseSlug("course-1");
    private static final CourseSlug LARGE = new CourseSlug("course-large");

    @Autowired
    private CountedStatements counted;

    @Autowired
    private Organisations organisations;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private JoiningCourses joining;

    @Autowired
    private BeginningAttempts beginning;

    @Autowired
    private ProgressBook progress;

    @Autowired
    private CourseCatalog catalog;

    @Autowired
    private CertificateOffice certificates;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private OrganisationId house;
    private PersonId me = PersonId.next();

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static CountedStatements countedStatements() {
            return new CountedStatements();
        }
    }

    @DynamicPropertySource
    static void courses(DynamicPropertyRegistry settings) {
        settings.add(
                "alongside.content-folder", () -> CoursesOfAnySize.folder(MUCH).toString());
    }

    @BeforeEach
    void enterTheHouse() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        house = organisations.all().getFirst();
    }

    @AfterEach
    void signOut() {
        SignedInPeople.nobody();
    }

    @Test
    void homeAsksAsMuchForTwentyCoursesAsForOne() {
        someoneOn(1);
        int one = queries("courses", "");
        someoneOn(MUCH);
        assertSame("home", one, queries("courses", ""));
    }

    @Test
    void theListOfCoursesAsksAsMuchForTwentyAsForOne() {
        someoneOn(1);
        int one = queries("", "courses");
        someoneOn(MUCH);
        assertSame("courses", one, queries("", "courses"));
    }

    @Test
    void theCertificatesAskAsMuchForTwentyAsForOne() {
        someoneOn(1);
        earnCertificates();
        int one = queries("courses", "certificates");
        someoneOn(MUCH);
        earnCertificates();
        assertSame("certificates", one, queries("courses", "certificates"));
    }

    @Test
    void thePageOfALargeCourseAsksAsMuchAsThatOfASmallOne() {
        someoneOn(1);
        int small = queries("courses", "courses/" + SMALL.value());
        joining.join(LARGE);
        assertSame("course page", small, queries("courses", "courses/" + LARGE.value()));
    }

    @Test
    void aLessonOfALargeCourseAsksAsMuchAsThatOfASmallOne() {
        someoneOn(1);
        int small = queries(step(SMALL, CoursesOfAnySize.FIRST), step(SMALL, CoursesOfAnySize.SECOND));
        joining.join(LARGE);
        assertSame("lesson", small, queries(step(LARGE, CoursesOfAnySize.FIRST), step(LARGE, CoursesOfAnySize.SECOND)));
    }

    @Test
    void aQuestionOfALongQuizAsksAsMuchAsThatOfAShortOne() {
        someoneOn(1);
        int small = queriesOfAQuestion(SMALL);
        joining.join(LARGE);
        assertSame("quiz question", small, queriesOfAQuestion(LARGE));
    }

    private int queriesOfAQuestion(CourseSlug course) {
        PublishedCourse published = catalog.current(course).orElseThrow();
        beginning.begin(new QuizRef(published.version(), new StepPath(CoursesOfAnySize.QUIZ)), Pace.WITHOUT_CLOCK);
        String quiz = step(course, CoursesOfAnySize.QUIZ);
        return queries(quiz + "?question=1", quiz + "?question=2");
    }

    private static String step(CourseSlug course, String path) {
        return "learn/" + course.value() + "/" + path;
    }

    /** Counted on the way from one page to another, with what is remembered for a few seconds remembered. */
    private int queries(String from, String to) {
        List.of(to, from).forEach(this::go);
        return counted.during(() -> go(to)).size();
    }

    private void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
    }

    private static void assertSame(String page, int little, int much) {
        System.out.printf("%s: %d statements for little, %d for much%n", page, little, much);
        assertThat(much).isEqualTo(little);
        assertThat(much).isBetween(1, FEW);
    }

    private void someoneOn(int courses) {
        me = accounts.open(new NewAccount(
                new EmailAddress(UUID.randomUUID() + "@example.org"),
                new DisplayName("Sam"),
                Optional.of(new LegalName("Sam Example")),
                Locale.ENGLISH,
                Optional.empty()));
        SignedInPeople.as(me, house);
        IntStream.rangeClosed(1, courses).forEach(number -> joining.join(new CourseSlug("course-" + number)));
    }

    /** Lives through the end of every course at once, and waits for what is printed. */
    private void earnCertificates() {
        List<Progress> mine = progress.mine(Locale.ENGLISH);
        transaction.executeWithoutResult(_ -> mine.forEach(course -> events.publishEvent(completed(course))));
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(() -> certificates.mine().stream()
                                .filter(CertificateStanding.Issued.class::isInstance)
                                .count()
                        == mine.size());
    }

    private CourseCompleted completed(Progress course) {
        return new CourseCompleted(house, course.enrolment(), me, course.version(), new Minutes(60), clock.instant());
    }
}
