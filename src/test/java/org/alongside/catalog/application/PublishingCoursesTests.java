package org.alongside.catalog.application;

import static org.alongside.catalog.adapter.ACourseFolder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.alongside.catalog.CatalogModuleTest;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.CoursePublished;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.TwoHouses.Announcements;
import org.alongside.catalog.TwoHouses.Houses;
import org.alongside.catalog.adapter.ACourseFolder;
import org.alongside.catalog.domain.ContentHash;
import org.alongside.catalog.domain.CourseVersions;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.people.SignedInPeople;
import org.alongside.shared.OrganisationId;
import org.alongside.testing.CountedStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishing, and opening what was published. */
@CatalogModuleTest
class PublishingCoursesTests {

    private static final CourseSlug SLUG = new CourseSlug("a-course");

    private OrganisationId here = OrganisationId.NONE;

    @Autowired
    private PublishingCourses publishing;

    @Autowired
    private CourseCatalog catalog;

    @Autowired
    private CourseVersions versions;

    @Autowired
    private OpeningVersions opening;

    @Autowired
    private Houses houses;

    @Autowired
    private Announcements announcements;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void aHouse() {
        here = houses.found();
    }

    @AfterEach
    void signOut() {
        SignedInPeople.nobody();
    }

    @Test
    void aPublishedCourseIsInTheCatalog() {
        CourseVersionId version = published(publish(aCourse()));

        PublishedCourse course = inside(() -> catalog.current(SLUG)).orElseThrow();
        assertThat(course.version()).isEqualTo(version);
        assertThat(course.number()).isEqualTo(1);
        assertThat(course.contentHash())
                .isEqualTo(ContentHash.of(aCourse().files()).value());
        assertThat(course.course().title()).isEqualTo("A course");
        assertThat(inside(catalog::courses)).containsExactly(course);
        assertThat(inside(() -> catalog.version(version))).isEqualTo(course);
    }

    @Test
    void publishingIsAnnouncedInsideTheTransactionAndNoted() {
        CourseVersionId version = published(publish(aCourse()));

        assertThat(announcements.in(here)).containsExactly(new CoursePublished(here, SLUG, version));
        assertThat(noted()).containsExactly("course.published " + version.value());
    }

    @Test
    void theSameFilesPublishNothingNew() {
        CourseVersionId version = published(publish(aCourse()));

        assertThat(publish(aCourse())).isEqualTo(new Publication.Unchanged(version));
        assertThat(announcements.in(here)).hasSize(1);
        assertThat(noted()).hasSize(1);
    }

    @Test
    void changedFilesPublishANewVersionAndTheOldOneStaysAsItWas() {
        CourseVersionId first = published(publish(aCourse()));
        PublishedCourse before = inside(() -> catalog.version(first));

        Publication second = publish(aCourse().withLesson("Hello again.\n"));

        assertThat(second).isInstanceOfSatisfying(Publication.Published.class, next -> {
            assertThat(next.number()).isEqualTo(2);
            assertThat(inside(() -> catalog.current(SLUG)).orElseThrow().version())
                    .isEqualTo(next.version());
        });
        assertThat(inside(() -> catalog.version(first))).isEqualTo(before);
        assertThat(inside(() -> onAnotherNode().version(first))).isEqualTo(before);
        assertThat(inside(catalog::courses)).hasSize(1);
    }

    @Test
    void goingBackToEarlierFilesIsANewVersion() {
        publish(aCourse());
        publish(aCourse().withLesson("Hello again.\n"));

        assertThat(publish(aCourse()))
                .isInstanceOfSatisfying(
                        Publication.Published.class,
                        third -> assertThat(third.number()).isEqualTo(3));
    }

    @Test
    void aNewNameOfAFileIsAChange() {
        assertThat(ContentHash.of(
                        aCourse().with("welcome/images/a.svg", "<svg/>").files()))
                .isNotEqualTo(ContentHash.of(
                        aCourse().with("welcome/images/b.svg", "<svg/>").files()));
    }

    @Test
    void aCourseWithErrorsIsRefusedAndDisturbsNothing() {
        CourseVersionId version = published(publish(aCourse()));

        assertThat(publish(aCourse().withLesson("")))
                .isInstanceOfSatisfying(
                        Publication.Refused.class,
                        refused -> assertThat(refused.problems())
                                .hasToString(
                                        "[welcome/hello.md:1: the lesson has no text; write it below the # heading, or leave"
                                                + " it planned: [Title]()]"));
        assertThat(inside(() -> catalog.current(SLUG)).orElseThrow().version()).isEqualTo(version);
        assertThat(announcements.in(here)).hasSize(1);
    }

    @Test
    void warningsDoNotStopPublishing() {
        assertThat(publish(aCourse().withLesson("Text.\n\n<hr>\n")))
                .isInstanceOfSatisfying(
                        Publication.Published.class,
                        published -> assertThat(published.warnings()).hasSize(1));
    }

    @Test
    void whatIsRolledBackWasNeverPublished() {
        inside(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            return publishing.publish(aCourse().files());
        }));

        assertThat(inside(catalog::courses)).isEmpty();
        assertThat(inside(() -> catalog.current(SLUG))).isEmpty();
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() {
        CourseVersionId version = published(publish(aCourse()));
        OrganisationId elsewhere = houses.found();

        assertThat(Houses.inside(elsewhere, catalog::courses)).isEmpty();
        assertThat(Houses.inside(elsewhere, () -> catalog.current(SLUG))).isEmpty();
        assertThatThrownBy(() -> Houses.inside(elsewhere, () -> catalog.version(version)))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(catalog.courses()).as("nobody's").isEmpty();
        assertThatThrownBy(() -> catalog.version(version)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void twoOrganisationsPublishTheSameCourseApart() {
        OrganisationId elsewhere = houses.found();

        CourseVersionId version = published(publish(aCourse()));
        CourseVersionId theirs = published(
                Houses.inside(elsewhere, () -> publishing.publish(aCourse().files())));

        assertThat(theirs).isNotEqualTo(version);
        assertThat(Houses.inside(elsewhere, () -> catalog.version(theirs)).number())
                .isEqualTo(1);
    }

    @Test
    void instructorsAndAdministratorsMayPublish() {
        SignedInPeople.as(houses.member(here, "INSTRUCTOR"), here);
        assertThat(publishing.publish(aCourse().files())).isInstanceOf(Publication.Published.class);

        SignedInPeople.as(houses.member(here, "ADMINISTRATOR"), here);
        assertThat(publishing.publish(aCourse().files())).isInstanceOf(Publication.Unchanged.class);
    }

    @Test
    void aLearnerMayNotPublish() {
        SignedInPeople.as(houses.member(here, "LEARNER"), here);

        assertThatThrownBy(() -> publishing.publish(aCourse().files())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anInstructorOfAnotherOrganisationMayNotPublishHere() {
        OrganisationId elsewhere = houses.found();
        SignedInPeople.as(houses.member(elsewhere, "INSTRUCTOR"), here);

        assertThatThrownBy(() -> publishing.publish(aCourse().files())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nodesThatPublishAtTheSameMomentDoSoOneAfterTheOther() throws Exception {
        CountDownLatch together = new CountDownLatch(4);
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Future<Publication>> publications = IntStream.range(0, 4)
                    .mapToObj(
                            number -> nodes.submit(onceAll(together, aCourse().withLesson("Number " + number + ".\n"))))
                    .toList();
            for (Future<Publication> publication : publications) {
                publication.get();
            }
        }
        assertThat(numbers()).containsExactly(1, 2, 3, 4);
        assertThat(inside(() -> catalog.current(SLUG)).orElseThrow().number()).isEqualTo(4);
    }

    @Test
    void theListOfCoursesCostsOneQueryHoweverManyThereAre() {
        publish(aCourse());
        inside(catalog::courses);
        List<String> one = queriesOf(() -> inside(catalog::courses));
        IntStream.range(0, 6)
                .forEach(number ->
                        Houses.inside(here, () -> publishing.publish(aCourse().filesOf("course-" + number))));
        inside(catalog::courses);
        List<String> seven = queriesOf(() -> inside(catalog::courses));

        assertThat(inside(catalog::courses)).hasSize(7);
        assertThat(one).hasSize(1);
        assertThat(seven).hasSize(1);
    }

    @Test
    void openingThemAllOnAnotherNodeCostsThreeQueries() {
        IntStream.range(0, 6)
                .forEach(number ->
                        Houses.inside(here, () -> publishing.publish(aCourse().filesOf("course-" + number))));

        CourseCatalog another = onAnotherNode();

        assertThat(queriesOf(() -> inside(another::courses))).hasSize(3);
    }

    @Test
    void aVersionInMemoryCostsNoQuery() {
        CourseVersionId version = published(publish(aCourse()));
        inside(() -> catalog.version(version));

        assertThat(queriesOf(() -> inside(() -> catalog.version(version)))).isEmpty();
    }

    private Callable<Publication> onceAll(CountDownLatch together, ACourseFolder course) {
        return () -> {
            together.countDown();
            together.await();
            try {
                return publish(course);
            } catch (ConcurrencyFailureException | DataIntegrityViolationException anotherWasFaster) {
                return publish(course);
            }
        };
    }

    private Publication publish(ACourseFolder course) {
        return inside(() -> publishing.publish(course.files()));
    }

    private static CourseVersionId published(Publication publication) {
        return switch (publication) {
            case Publication.Published published -> published.version();
            case Publication.Unchanged unchanged -> throw new AssertionError("Nothing new");
            case Publication.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private <T> T inside(Supplier<T> action) {
        return Houses.inside(here, action);
    }

    /** With nothing in memory yet. */
    private CourseCatalog onAnotherNode() {
        return new CachedCatalog(versions, opening, transactions);
    }

    /** Without those of the job queue, which looks for work all the time. */
    private List<String> queriesOf(Runnable action) {
        return statements.during(action).stream()
                .filter(statement -> !statement.contains("scheduled_tasks"))
                .toList();
    }

    private List<String> noted() {
        return jdbc.sql("select deed, subject from audit_entry where organisation_id = ?")
                .param(here.value())
                .query((row, number) -> row.getString("deed") + " " + row.getString("subject"))
                .list();
    }

    private List<Integer> numbers() {
        return jdbc.sql("select version_number from course_version where organisation_id = ? order by version_number")
                .param(here.value())
                .query((row, number) -> row.getInt(1))
                .list();
    }
}
