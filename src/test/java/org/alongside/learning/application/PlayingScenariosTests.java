package org.alongside.learning.application;

import static org.alongside.learning.RolePlayCourse.BRIDGE;
import static org.alongside.learning.RolePlayCourse.DOOR;
import static org.alongside.learning.RolePlayCourse.SLUG;
import static org.alongside.learning.RolePlayCourse.SPANISH;
import static org.alongside.learning.RolePlayCourse.TALK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.ALearner;
import org.alongside.learning.House;
import org.alongside.learning.LearningModuleTest;
import org.alongside.learning.Progress;
import org.alongside.learning.ProgressBook;
import org.alongside.learning.RolePlayCourse;
import org.alongside.learning.Shelf;
import org.alongside.learning.StandIns;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationId;
import org.alongside.testing.CountedStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Role plays, from the first choice to an ending and back, on a real database. */
@LearningModuleTest
class PlayingScenariosTests {

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
    private PlayingScenarios playing;

    @Autowired
    private ProgressBook progress;

    private OrganisationId organisation;
    private PersonId sam;

    @BeforeEach
    void someoneIsOnTheCourse() {
        organisation = house.newOrganisation();
        sam = house.newLearner();
        house.actAs(sam, organisation);
        shelf.put(RolePlayCourse.published());
        learner.joins(SLUG);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        house.actAsNobody();
    }

    @Test
    void itBeginsInTheFirstScene() {
        assertThat(seen(DOOR).here().anchor()).isEqualTo("the-door");
        assertThat(seen(DOOR).isBegun()).isFalse();
    }

    @Test
    void aChoiceLeadsOnAndIsFoundAgain() {
        Play play = choose(DOOR, 0, 1);
        assertThat(play.here().anchor()).isEqualTo("the-chair");
        assertThat(seen(DOOR)).isEqualTo(play);
        assertThat(play.last()).map(choice -> choice.text().html()).contains("Say hello");
    }

    @Test
    void whatStandsInALessonIsTheSameRolePlay() {
        choose(DOOR, 0, 1);
        assertThat(page(TALK).traces().plays()).containsOnlyKeys(DOOR);
        assertThat(page(TALK).traces().plays()).containsEntry(DOOR, seen(DOOR));
    }

    @Test
    void anyEndingMakesTheStepDone() {
        choose(DOOR, 0, 2);
        assertThat(page(DOOR).isDone()).isFalse();
        Play end = choose(DOOR, 1, 1);
        assertThat(end.here().anchor()).isEqualTo("silence");
        assertThat(page(DOOR).isDone()).isTrue();
    }

    @Test
    void tryingAnotherWayUndoesNothing() {
        playToGoodbye();
        Play back = play(DOOR, new Move.GoBack(0));
        assertThat(back.here().anchor()).isEqualTo("the-door");
        assertThat(page(DOOR).isDone()).isTrue();
        choose(DOOR, 0, 2);
        choose(DOOR, 1, 1);
        assertThat(learner(SLUG.value()).stepsDone()).isEqualTo(1);
    }

    @Test
    void goingBackToAMomentForgetsWhatCameAfter() {
        playToGoodbye();
        Play back = play(DOOR, new Move.GoBack(1));
        assertThat(back.here().anchor()).isEqualTo("the-chair");
        assertThat(seen(DOOR).turns()).hasSize(1);
    }

    @Test
    void aMoveFromAPageThatIsOutOfDateChangesNothing() {
        choose(DOOR, 0, 2);
        assertThat(choose(DOOR, 2, 1).here().anchor()).isEqualTo("the-question");
        assertThat(choose(DOOR, 1, 2).here().anchor()).isEqualTo("the-question");
        assertThat(play(DOOR, new Move.GoBack(7)).here().anchor()).isEqualTo("the-question");
        assertThat(seen(DOOR).turns()).hasSize(1);
    }

    @Test
    void pressingInManyTabsAtOnceIsPressingOnce() {
        List<String> scenes = atOnce(6, () -> choose(DOOR, 0, 1).here().anchor());
        assertThat(scenes).containsOnly("the-chair");
        assertThat(seen(DOOR).turns()).hasSize(1);
    }

    @Test
    void eachRolePlayHasItsOwnPath() {
        choose(DOOR, 0, 1);
        choose(BRIDGE, 0, 1);
        assertThat(seen(DOOR).here().anchor()).isEqualTo("the-chair");
        assertThat(seen(BRIDGE).here().anchor()).isEqualTo("shore");
    }

    @Test
    void leavingAndComingBackFindsThePath() {
        choose(DOOR, 0, 1);
        joining.leave(SLUG);
        assertThat(playing.play(SLUG, DOOR, new Move.Choose(1, 1), Locale.ENGLISH))
                .isEmpty();
        learner.joins(SLUG);
        assertThat(seen(DOOR).here().anchor()).isEqualTo("the-chair");
    }

    @Test
    void onesPathIsOnesOwn() {
        choose(DOOR, 0, 1);
        house.actAs(house.newLearner(), organisation);
        assertThat(playing.play(SLUG, DOOR, new Move.Choose(0, 2), Locale.ENGLISH))
                .isEmpty();
        learner.joins(SLUG);
        assertThat(seen(DOOR).isBegun()).isFalse();
        house.actAs(sam, organisation);
        assertThat(seen(DOOR).here().anchor()).isEqualTo("the-chair");
    }

    @Test
    void aPathElsewhereIsAnother() {
        choose(DOOR, 0, 1);
        house.actAs(sam, house.newOrganisation());
        shelf.put(RolePlayCourse.published());
        learner.joins(SLUG);
        assertThat(seen(DOOR).isBegun()).isFalse();
        choose(DOOR, 0, 2);
        house.actAs(sam, organisation);
        assertThat(seen(DOOR).here().anchor()).isEqualTo("the-chair");
    }

    @Test
    void whoIsNoMemberCannotPlay() {
        house.actAs(house.newMember(), organisation);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> choose(DOOR, 0, 1));
    }

    @Test
    void whatIsNoRolePlayCannotBePlayed() {
        assertThat(playing.play(SLUG, TALK, new Move.Choose(0, 1), Locale.ENGLISH))
                .isEmpty();
        assertThat(playing.play(SLUG, new StepPath("gone/since"), new Move.Choose(0, 1), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void anotherLanguageIsTheSamePath() {
        choose(DOOR, 0, 1);
        Play spanish = seen(DOOR, SPANISH);
        assertThat(spanish.here().title()).isEqualTo("ES The chair");
        assertThat(spanish.turns())
                .extracting(turn -> turn.chosen().text().html())
                .containsExactly("ES Say hello");
        assertThat(playing.play(SLUG, DOOR, new Move.Choose(1, 1), SPANISH))
                .map(play -> play.here().title())
                .contains("ES Goodbye");
    }

    @Test
    void aPathThatANewerVersionChangedIsCutWhereItCannotGoOn() {
        playToGoodbye();
        List<Scenario.Scene> newer = new ArrayList<>(RolePlayCourse.doorScenes());
        newer.set(
                1,
                RolePlayCourse.scene("the-chair", "The chair", RolePlayCourse.choice("Stay standing", "", "silence")));
        shelf.move(sam, shelf.put(RolePlayCourse.asWritten().with(newer).publish()));
        assertThat(seen(DOOR).here().anchor()).isEqualTo("the-chair");
        assertThat(seen(DOOR).turns()).hasSize(1);
        assertThat(page(DOOR).isDone()).as("what was done stays done").isTrue();
        assertThat(choose(DOOR, 1, 1).here().anchor()).isEqualTo("silence");
    }

    @Test
    void whatWasKeptUnderAnEarlierNameCountsForTheStepOfToday() {
        StepPath before = new StepPath("doors/a-door");
        OrganisationId elsewhere = house.newOrganisation();
        house.actAs(sam, elsewhere);
        shelf.put(asWas(before).publish());
        learner.joins(SLUG);
        choose(before, 0, 1);
        choose(before, 1, 1);
        PublishedCourse newer = asWas(DOOR, before).publish();
        shelf.move(sam, shelf.put(newer));

        assertThat(page(DOOR).isDone()).isTrue();
        assertThat(seen(DOOR).here().anchor()).isEqualTo("goodbye");
        assertThat(choose(DOOR, 1, 2).here().anchor()).isEqualTo("the-door");
        assertThat(seen(DOOR).turns()).hasSize(2);
        assertThat(opening.open(SLUG, before, Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        Opening.Renamed.class,
                        renamed -> assertThat(renamed.today().step()).isEqualTo(DOOR));
    }

    @Test
    void thePlaceIsFoundUnderTheNameOfToday() {
        StepPath before = new StepPath("doors/a-door");
        house.actAs(sam, house.newOrganisation());
        shelf.put(asWas(before).publish());
        learner.joins(SLUG);
        opening.open(SLUG, before, Locale.ENGLISH);
        shelf.move(sam, shelf.put(asWas(DOOR, before).publish()));
        assertThat(learner(SLUG.value()).here().step()).isEqualTo(DOOR);
        assertThat(opening.place(SLUG)).map(place -> place.step()).contains(DOOR);
    }

    @Test
    void aStepDoneUnderAnEarlierNameIsNotNotedAgain() {
        StepPath before = new StepPath("doors/a-door");
        house.actAs(sam, house.newOrganisation());
        shelf.put(asWas(before).publish());
        learner.joins(SLUG);
        choose(before, 0, 2);
        choose(before, 1, 1);
        shelf.move(sam, shelf.put(asWas(DOOR, before).publish()));
        choose(DOOR, 1, 1);
        assertThat(learner(SLUG.value()).stepsDone()).isEqualTo(1);
    }

    @Test
    void theLastEndingCompletesTheCourseWithoutTheOptionalStep() {
        reading.read(SLUG, TALK);
        reading.read(SLUG, RolePlayCourse.QUIET);
        choose(BRIDGE, 0, 1);
        assertThat(completions.of(learner(SLUG.value()).enrolment())).isEmpty();
        playToGoodbye();
        assertThat(completions.of(learner(SLUG.value()).enrolment())).hasSize(1);
        choose(DOOR, 0, 2);
        choose(DOOR, 1, 1);
        assertThat(completions.of(learner(SLUG.value()).enrolment())).hasSize(1);
        assertThat(learner(SLUG.value()).percent().value()).isEqualTo(100);
    }

    @Test
    void theProgressBookSpeaksTheLanguageAskedFor() {
        opening.open(SLUG, DOOR, SPANISH);
        Progress spanish = progress.mine(SPANISH).getFirst();
        assertThat(spanish.courseTitle()).isEqualTo("ES Role plays");
        assertThat(spanish.hereTitle()).isEqualTo("ES At the door");
        assertThat(spanish.moduleTitle()).isEqualTo("ES Meeting");
        assertThat(progress.mine(Locale.FRENCH).getFirst().courseTitle()).isEqualTo("Role plays");
    }

    @Test
    void aMoveAsksAFewStatementsHoweverLongThePathIs() {
        choose(DOOR, 0, 1);
        int early = counted.during(() -> choose(DOOR, 1, 2)).size();
        for (int turn = 2; turn < 60; turn++) {
            choose(DOOR, turn, turn % 2 == 0 ? 1 : 2);
        }
        int late = counted.during(() -> choose(DOOR, 60, 1)).size();
        assertThat(late).isEqualTo(early).isLessThanOrEqualTo(4);
        assertThat(counted.during(() -> seen(DOOR)).size()).isLessThanOrEqualTo(4);
    }

    private void playToGoodbye() {
        choose(DOOR, 0, 1);
        assertThat(choose(DOOR, 1, 1).here().anchor()).isEqualTo("goodbye");
    }

    private Play choose(StepPath scenario, int turn, int choice) {
        return play(scenario, new Move.Choose(turn, choice));
    }

    private Play play(StepPath scenario, Move move) {
        return playing.play(SLUG, scenario, move, Locale.ENGLISH).orElseThrow();
    }

    private Play seen(StepPath scenario) {
        return seen(scenario, Locale.ENGLISH);
    }

    private Play seen(StepPath scenario, Locale language) {
        return Objects.requireNonNull(page(scenario, language).traces().plays().get(scenario));
    }

    private StepPage page(StepPath step) {
        return page(step, Locale.ENGLISH);
    }

    private StepPage page(StepPath step, Locale language) {
        return ((Opening.Opened) opening.open(SLUG, step, language)).page();
    }

    private Progress learner(String course) {
        return progress.mine(Locale.ENGLISH).stream()
                .filter(taken -> taken.course().value().equals(course))
                .findFirst()
                .orElseThrow();
    }

    private static RolePlayCourse asWas(StepPath door, StepPath... formerly) {
        return RolePlayCourse.asWritten().named(new RolePlayCourse.Names(TALK, List.of(), door, List.of(formerly)));
    }

    /** So many tabs of the same person, all pressing at the same moment. */
    private <T> List<T> atOnce(int tabs, Callable<T> press) {
        try (ExecutorService browsers = Executors.newFixedThreadPool(tabs)) {
            List<Callable<T>> presses = IntStream.range(0, tabs)
                    .mapToObj(_ -> (Callable<T>) () -> {
                        house.actAs(sam, organisation);
                        return press.call();
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
