package org.alongside.learning.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.assessment.Admission;
import org.alongside.assessment.QuizRef;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.StepAddress;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.ALearner;
import org.alongside.learning.CourseCompleted;
import org.alongside.learning.Earned;
import org.alongside.learning.EnrolmentId;
import org.alongside.learning.Headway;
import org.alongside.learning.HoursLedger;
import org.alongside.learning.House;
import org.alongside.learning.LearningModuleTest;
import org.alongside.learning.Progress;
import org.alongside.learning.ProgressBook;
import org.alongside.learning.Shelf;
import org.alongside.learning.SmallCourse;
import org.alongside.learning.StandIns;
import org.alongside.organisation.Role;
import org.alongside.people.PersonId;
import org.alongside.shared.Minutes;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.alongside.shared.Percent;
import org.alongside.testing.CountedStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Learners on courses, from joining to completion, on a real database. */
@LearningModuleTest
class TakingCoursesTests {

    @Autowired
    private House house;

    @Autowired
    private Shelf shelf;

    @Autowired
    private ALearner learner;

    @Autowired
    private StandIns.Completions completions;

    @Autowired
    private CountedStatements counted;

    @Autowired
    private JoiningCourses joining;

    @Autowired
    private OpeningSteps opening;

    @Autowired
    private ReadingLessons reading;

    @Autowired
    private BrowsingCourses browsing;

    @Autowired
    private ProgressBook progress;

    @Autowired
    private HoursLedger ledger;

    @Autowired
    private Admission admission;

    private OrganisationId organisation;
    private PersonId sam;
    private PublishedCourse course;

    @BeforeEach
    void someoneIsSignedIn() {
        organisation = house.newOrganisation();
        sam = house.newLearner();
        house.actAs(sam, organisation);
        course = shelf.put(SmallCourse.published());
    }

    @AfterEach
    void nobodyIsSignedIn() {
        house.actAsNobody();
    }

    @Test
    void joiningStartsTheCurrentVersionAtItsFirstStep() {
        assertThat(joining.join(SmallCourse.SLUG)).isEqualTo(JoiningCourses.Joining.JOINED);
        Progress here = learner.stands();
        assertThat(here.version()).isEqualTo(course.version());
        assertThat(here.here()).isEqualTo(new StepAddress(SmallCourse.SLUG, SmallCourse.GROUND));
        assertThat(here.hereTitle()).isEqualTo("Common ground");
        assertThat(here.moduleTitle()).isEqualTo("Mutual respect");
        assertThat(here.stepsInAll()).isEqualTo(5);
        assertThat(here.minutesLeft()).isEqualTo(new Minutes(35));
    }

    @Test
    void aCourseThatIsNotThereCannotBeJoined() {
        assertThat(joining.join(new CourseSlug("elsewhere"))).isEqualTo(JoiningCourses.Joining.NO_SUCH_COURSE);
    }

    @Test
    void whoIsNoMemberCannotJoin() {
        house.actAs(house.newMember(), organisation);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> joining.join(SmallCourse.SLUG));
    }

    @Test
    void nobodyCannotOpenAnything() {
        house.actAsNobody();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> opening.open(SmallCourse.SLUG, SmallCourse.GROUND, Locale.ENGLISH));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> progress.mine(Locale.ENGLISH));
    }

    @Test
    void joiningInManyTabsAtOnceIsJoiningOnce() {
        List<JoiningCourses.Joining> outcomes = atOnce(8, _ -> () -> joining.join(SmallCourse.SLUG));
        assertThat(outcomes).containsOnly(JoiningCourses.Joining.JOINED);
        assertThat(progress.mine(Locale.ENGLISH)).hasSize(1);
    }

    @Test
    void aNewerVersionLeavesARunningLearnerOnTheirs() {
        learner.joins(SmallCourse.SLUG);
        PublishedCourse newer = shelf.put(SmallCourse.published("A small course, revised"));
        assertThat(learner.stands().version()).isEqualTo(course.version());
        assertThat(learner.stands().courseTitle()).isEqualTo("A small course");
        assertThat(openedPage(SmallCourse.GROUND).reading().published()).isEqualTo(course);
        assertThat(browsing.all()).extracting(CourseOverview::published).containsExactly(course);
        house.actAs(house.newLearner(), organisation);
        learner.joins(SmallCourse.SLUG);
        assertThat(learner.stands().version()).isEqualTo(newer.version());
    }

    @Test
    void leavingAndComingBackKeepsEverythingOnTheSameVersion() {
        learner.joins(SmallCourse.SLUG);
        opening.open(SmallCourse.SLUG, SmallCourse.POWER, Locale.ENGLISH);
        learner.reads(SmallCourse.POWER);
        joining.leave(SmallCourse.SLUG);
        shelf.put(SmallCourse.published("A small course, revised"));
        assertThat(progress.mine(Locale.ENGLISH)).isEmpty();
        assertThat(opening.open(SmallCourse.SLUG, SmallCourse.POWER, Locale.ENGLISH))
                .isInstanceOf(Opening.NotTaken.class);
        assertThat(learner.reads(SmallCourse.GROUND)).isEmpty();

        learner.joins(SmallCourse.SLUG);
        assertThat(learner.stands().version()).isEqualTo(course.version());
        assertThat(learner.stands().stepsDone()).isEqualTo(1);
        assertThat(learner.stands().here().step()).isEqualTo(SmallCourse.POWER);
    }

    @Test
    void openingALessonIsNotReadingIt() {
        learner.joins(SmallCourse.SLUG);
        assertThat(openedPage(SmallCourse.GROUND).isDone()).isFalse();
        assertThat(openedPage(SmallCourse.GROUND).headway().stepsDone()).isZero();
    }

    @Test
    void theStepOpenedLastIsWhereContinueGoes() {
        learner.joins(SmallCourse.SLUG);
        opening.open(SmallCourse.SLUG, SmallCourse.ENDING, Locale.ENGLISH);
        assertThat(opening.place(SmallCourse.SLUG)).contains(new StepAddress(SmallCourse.SLUG, SmallCourse.ENDING));
        assertThat(learner.stands().moduleTitle()).isEqualTo("Endings");
    }

    @Test
    void thePlaceIsMarkedByOneUpdateAndOnlyWhenItChanged() {
        learner.joins(SmallCourse.SLUG);
        assertThat(updates(counted.during(() -> opening.open(SmallCourse.SLUG, SmallCourse.POWER, Locale.ENGLISH))))
                .hasSize(1);
        assertThat(updates(counted.during(() -> opening.open(SmallCourse.SLUG, SmallCourse.POWER, Locale.ENGLISH))))
                .isEmpty();
    }

    @Test
    void markingThePlaceDoesNotUndoWhatHappensBesideIt() {
        learner.joins(SmallCourse.SLUG);
        atOnce(
                8,
                i -> () -> i % 2 == 0
                        ? opening.open(
                                SmallCourse.SLUG, i % 4 == 0 ? SmallCourse.GROUND : SmallCourse.POWER, Locale.ENGLISH)
                        : learner.reads(i % 4 == 1 ? SmallCourse.GROUND : SmallCourse.POWER));
        assertThat(learner.stands().stepsDone()).isEqualTo(2);
    }

    @Test
    void aStepThatIsNotThereIsNamedAsSuch() {
        learner.joins(SmallCourse.SLUG);
        assertThat(opening.open(SmallCourse.SLUG, new StepPath("respect/gone"), Locale.ENGLISH))
                .isEqualTo(new Opening.NoSuchStep("A small course"));
    }

    @Test
    void aQuizCannotBeRead() {
        learner.joins(SmallCourse.SLUG);
        assertThat(learner.reads(SmallCourse.FINAL))
                .hasValueSatisfying(headway -> assertThat(headway.done()).isEmpty());
    }

    @Test
    void readingTwiceIsReadingOnce() {
        learner.joins(SmallCourse.SLUG);
        learner.reads(SmallCourse.GROUND);
        assertThat(learner.reads(SmallCourse.GROUND)).map(Headway::stepsDone).contains(1);
    }

    @Test
    void aQuizThatIsDoneMarksItsStep() {
        learner.joins(SmallCourse.SLUG);
        learner.completes(SmallCourse.CHECK, course.version(), organisation);
        assertThat(learner.stands().stepsDone()).isEqualTo(1);
        assertThat(learner.stands().percent()).isEqualTo(new Percent(20));
        assertThat(learner.stands().minutesLeft()).isEqualTo(new Minutes(31));
    }

    @Test
    void aQuizOfAVersionOneIsNotOnMarksNothing() {
        learner.joins(SmallCourse.SLUG);
        learner.completes(SmallCourse.CHECK, CourseVersionId.next(), organisation);
        assertThat(learner.stands().stepsDone()).isZero();
    }

    @Test
    void aTestThatTheClockEndedIsNotedThoughNobodyIsSignedIn() {
        learner.joins(SmallCourse.SLUG);
        house.actAsNobody();
        OrganisationScope.run(
                organisation, () -> learner.completes(sam, SmallCourse.FINAL, course.version(), organisation));
        house.actAs(sam, organisation);
        assertThat(learner.stands().stepsDone()).isEqualTo(1);
    }

    @Test
    void aQuizDoneForAnotherOrganisationThanTheOneActedForIsABrokenPromise() {
        learner.joins(SmallCourse.SLUG);
        OrganisationId elsewhere = house.newOrganisation();
        assertThatIllegalStateException()
                .isThrownBy(() -> learner.completes(SmallCourse.CHECK, course.version(), elsewhere));
    }

    @Test
    void theLastStepCompletesTheCourseAndPostsItsHours() {
        learner.joins(SmallCourse.SLUG);
        allButTheLast();
        EnrolmentId enrolment = learner.stands().enrolment();
        assertThat(completions.of(enrolment)).isEmpty();
        assertThat(ledger.on(enrolment)).isEmpty();

        learner.reads(SmallCourse.ENDING);
        assertThat(learner.stands().completedAt()).isPresent();
        assertThat(completions.of(enrolment)).singleElement().satisfies(this::saysWhatWasCompleted);
        assertThat(ledger.on(enrolment))
                .extracting(Earned::topic, earned -> earned.minutes().value(), Earned::mode)
                .containsExactly(
                        tuple("Mutual respect", 18, Earned.Mode.SELF_PACED),
                        tuple("Endings", 17, Earned.Mode.SELF_PACED));
        assertThat(ledger.of(sam)).isEqualTo(ledger.on(enrolment));
    }

    @Test
    void doingStepsAgainAfterwardsCompletesNothingAgain() {
        learner.joins(SmallCourse.SLUG);
        everything();
        EnrolmentId enrolment = learner.stands().enrolment();
        joining.leave(SmallCourse.SLUG);
        learner.joins(SmallCourse.SLUG);
        everything();
        assertThat(completions.of(enrolment)).hasSize(1);
        assertThat(ledger.on(enrolment)).hasSize(2);
    }

    @Test
    void theLastStepsDoneInManyTabsAtOnceCompleteTheCourseOnce() {
        for (int round = 0; round < 5; round++) {
            house.actAs(house.newLearner(), organisation);
            PersonId person = house.id();
            learner.joins(SmallCourse.SLUG);
            EnrolmentId enrolment = learner.stands().enrolment();
            learner.reads(SmallCourse.GROUND);
            learner.completes(SmallCourse.CHECK, course.version(), organisation);
            learner.reads(SmallCourse.POWER);
            atOnce(12, i -> () -> {
                if (i % 2 == 0) {
                    learner.reads(SmallCourse.ENDING);
                } else {
                    learner.completes(person, SmallCourse.FINAL, course.version(), organisation);
                }
                return i;
            });
            assertThat(learner.stands().completedAt()).isPresent();
            assertThat(completions.of(enrolment)).hasSize(1);
            assertThat(ledger.on(enrolment)).hasSize(2);
        }
    }

    @Test
    void whereAListenerFailsTheLastStepIsNotDoneEither() {
        learner.joins(SmallCourse.SLUG);
        allButTheLast();
        completions.failWhile(
                () -> assertThatIllegalStateException().isThrownBy(() -> learner.reads(SmallCourse.ENDING)));
        assertThat(learner.stands().stepsDone()).isEqualTo(4);
        assertThat(learner.stands().completedAt()).isEmpty();
        learner.reads(SmallCourse.ENDING);
        assertThat(completions.of(learner.stands().enrolment())).hasSize(1);
    }

    @Test
    void onlyLearnersOnThatVersionAreAdmittedToItsQuizzes() {
        QuizRef check = new QuizRef(course.version(), SmallCourse.CHECK);
        assertThat(admission.admits(sam, check)).isFalse();
        learner.joins(SmallCourse.SLUG);
        assertThat(admission.admits(sam, check)).isTrue();
        assertThat(admission.admits(house.newLearner(), check)).isFalse();
        assertThat(admission.admits(sam, new QuizRef(CourseVersionId.next(), SmallCourse.CHECK)))
                .isFalse();
        joining.leave(SmallCourse.SLUG);
        assertThat(admission.admits(sam, check)).isFalse();
    }

    @Test
    void theCourseTouchedLastComesFirst() {
        shelf.put(SmallCourse.ofLessons("other", 3));
        learner.joins(SmallCourse.SLUG);
        learner.joins(new CourseSlug("other"));
        assertThat(slugs()).containsExactly("other", "small-course");
        opening.open(SmallCourse.SLUG, SmallCourse.POWER, Locale.ENGLISH);
        assertThat(slugs()).containsExactly("small-course", "other");
    }

    @Test
    void theCatalogueShowsEachCourseOnceWithWhereOneStands() {
        shelf.put(SmallCourse.ofLessons("other", 3));
        learner.joins(SmallCourse.SLUG);
        learner.reads(SmallCourse.GROUND);
        assertThat(browsing.all())
                .extracting(overview -> overview.in(Locale.ENGLISH).slug().value(), CourseOverview::stage)
                .containsExactlyInAnyOrder(
                        tuple("small-course", CourseOverview.Stage.UNDER_WAY),
                        tuple("other", CourseOverview.Stage.NEW));
    }

    @Test
    void aCourseTakenFromTheShelfStaysWithThoseWhoBeganIt() {
        learner.joins(SmallCourse.SLUG);
        shelf.remove(SmallCourse.SLUG);
        assertThat(browsing.one(SmallCourse.SLUG)).isPresent();
        assertThat(openedPage(SmallCourse.GROUND).reading().published()).isEqualTo(course);
        house.actAs(house.newLearner(), organisation);
        assertThat(browsing.one(SmallCourse.SLUG)).isEmpty();
    }

    @Test
    void aPageTakesAFewStatementsHoweverLongTheCourseIs() {
        shelf.put(SmallCourse.ofLessons("short", 2));
        shelf.put(SmallCourse.ofLessons("long", 120));
        learner.joins(new CourseSlug("short"));
        learner.joins(new CourseSlug("long"));
        IntStream.rangeClosed(1, 60)
                .forEach(i -> reading.read(new CourseSlug("long"), new StepPath("only/lesson-" + i)));
        List<String> ofShort = counted.during(() -> open("short", "only/lesson-2"));
        List<String> ofLong = counted.during(() -> open("long", "only/lesson-90"));
        assertThat(ofLong).hasSameSizeAs(ofShort).hasSize(3);
        assertThat(counted.during(() -> progress.mine(Locale.ENGLISH))).hasSize(2);
        assertThat(counted.during(browsing::all)).hasSize(2);
        learner.joins(SmallCourse.SLUG);
        assertThat(counted.during(() -> opening.open(SmallCourse.SLUG, SmallCourse.GROUND, Locale.ENGLISH)))
                .hasSize(4);
    }

    @Test
    void othersEnrolmentsAreOutOfReach() {
        learner.joins(SmallCourse.SLUG);
        EnrolmentId mine = learner.stands().enrolment();
        everything();
        house.actAs(house.newLearner(), organisation);
        assertThat(progress.mine(Locale.ENGLISH)).isEmpty();
        assertThat(opening.open(SmallCourse.SLUG, SmallCourse.GROUND, Locale.ENGLISH))
                .isInstanceOf(Opening.NotTaken.class);
        assertThat(learner.reads(SmallCourse.GROUND)).isEmpty();
        assertThat(reading.headway(SmallCourse.SLUG)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ledger.of(sam));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ledger.on(mine));
    }

    @Test
    void whoTeachesMayReadTheLedgerAndSoMayAJob() {
        learner.joins(SmallCourse.SLUG);
        everything();
        house.actAs(house.newMember(Role.INSTRUCTOR), organisation);
        assertThat(ledger.of(sam)).hasSize(2);
        house.actAsNobody();
        assertThat(OrganisationScope.call(organisation, () -> ledger.of(sam))).hasSize(2);
        assertThat(ledger.of(sam)).isEmpty();
    }

    @Test
    void inAnotherOrganisationThePersonHasNothing() {
        learner.joins(SmallCourse.SLUG);
        everything();
        EnrolmentId here = learner.stands().enrolment();
        house.actAs(sam, house.newOrganisation());
        assertThat(progress.mine(Locale.ENGLISH)).isEmpty();
        assertThat(ledger.of(sam)).isEmpty();
        assertThat(ledger.on(here)).isEmpty();
        assertThat(admission.admits(sam, new QuizRef(course.version(), SmallCourse.CHECK)))
                .isFalse();
        assertThat(opening.open(SmallCourse.SLUG, SmallCourse.GROUND, Locale.ENGLISH))
                .isInstanceOf(Opening.NotTaken.class);
        joining.leave(SmallCourse.SLUG);
        shelf.put(SmallCourse.published());
        learner.joins(SmallCourse.SLUG);
        assertThat(learner.stands().enrolment()).isNotEqualTo(here);
        assertThat(learner.stands().stepsDone()).isZero();
    }

    @Test
    void markingAPlaceElsewhereChangesNothingHere() {
        learner.joins(SmallCourse.SLUG);
        opening.open(SmallCourse.SLUG, SmallCourse.GROUND, Locale.ENGLISH);
        OrganisationId elsewhere = house.newOrganisation();
        house.actAs(sam, elsewhere);
        shelf.put(SmallCourse.published());
        learner.joins(SmallCourse.SLUG);
        opening.open(SmallCourse.SLUG, SmallCourse.ENDING, Locale.ENGLISH);
        house.actAs(sam, organisation);
        assertThat(learner.stands().here().step()).isEqualTo(SmallCourse.GROUND);
    }

    private void saysWhatWasCompleted(CourseCompleted event) {
        assertThat(event.organisation()).isEqualTo(organisation);
        assertThat(event.person()).isEqualTo(sam);
        assertThat(event.version()).isEqualTo(course.version());
        assertThat(event.minutes()).isEqualTo(new Minutes(35));
    }

    private void allButTheLast() {
        learner.reads(SmallCourse.GROUND);
        learner.completes(SmallCourse.CHECK, course.version(), organisation);
        learner.reads(SmallCourse.POWER);
        learner.completes(SmallCourse.FINAL, course.version(), organisation);
    }

    private void everything() {
        allButTheLast();
        learner.reads(SmallCourse.ENDING);
    }

    private StepPage openedPage(StepPath step) {
        return ((Opening.Opened) opening.open(SmallCourse.SLUG, step, Locale.ENGLISH)).page();
    }

    private Opening open(String slug, String step) {
        return opening.open(new CourseSlug(slug), new StepPath(step), Locale.ENGLISH);
    }

    private Stream<String> slugs() {
        return progress.mine(Locale.ENGLISH).stream()
                .map(course -> course.course().value());
    }

    private static List<String> updates(List<String> statements) {
        return statements.stream()
                .filter(statement -> statement.startsWith("update"))
                .toList();
    }

    /** So many tabs of the same person, all pressing at the same moment. */
    private <T> List<T> atOnce(int tabs, IntFunction<Callable<T>> press) {
        PersonId person = house.id();
        try (ExecutorService browsers = Executors.newFixedThreadPool(tabs)) {
            List<Callable<T>> presses = IntStream.range(0, tabs)
                    .mapToObj(i -> (Callable<T>) () -> {
                        house.actAs(person, organisation);
                        return press.apply(i).call();
                    })
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> pressed : browsers.invokeAll(presses)) {
                results.add(pressed.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
