package org.alongside.assessment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.alongside.assessment.ACourse;
import org.alongside.assessment.AttemptId;
import org.alongside.assessment.House;
import org.alongside.assessment.House.Door;
import org.alongside.assessment.House.News;
import org.alongside.assessment.House.Shelf;
import org.alongside.assessment.House.TurnableClock;
import org.alongside.assessment.QuizCompleted.PracticeAnswered;
import org.alongside.assessment.QuizCompleted.QuizPassed;
import org.alongside.assessment.QuizRef;
import org.alongside.assessment.application.Breakdown.Part;
import org.alongside.assessment.application.Comparison.OfOptions;
import org.alongside.assessment.application.Entry.Choices;
import org.alongside.assessment.application.Saving.Closed;
import org.alongside.assessment.application.Saving.Foreign;
import org.alongside.assessment.application.Saving.Kept;
import org.alongside.assessment.application.Saving.NoSuchChoice;
import org.alongside.assessment.application.Saving.Stale;
import org.alongside.assessment.application.Saving.Unknown;
import org.alongside.assessment.application.Standing.Answering;
import org.alongside.assessment.application.Standing.Ended;
import org.alongside.assessment.application.Standing.NotAdmitted;
import org.alongside.assessment.application.Standing.NotBegun;
import org.alongside.people.SignedIn;
import org.alongside.people.SignedInPeople;
import org.alongside.testing.CountedStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** Attempts from beginning to end, with everything that can come between. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE, extraIncludes = "shared", module = "assessment")
@Import(House.class)
class AttemptsTests {

    @Autowired
    private Shelf shelf;

    @Autowired
    private Door door;

    @Autowired
    private News news;

    @Autowired
    private TurnableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private CountedStatements counted;

    @Autowired
    private BeginningAttempts beginning;

    @Autowired
    private LookingAtQuizzes looking;

    @Autowired
    private SavingAnswers saving;

    @Autowired
    private EndingAttempts ending;

    private SignedIn me;

    @BeforeEach
    void comeIn() {
        me = door.aLearner();
    }

    @AfterEach
    void leave() {
        news.failWith(null);
        SignedInPeople.nobody();
    }

    // Beginning

    @Test
    void beforeTheFirstAttemptTheTermsAreSaid() {
        Terms terms = ((NotBegun) looking.look(shelf.finalTest(), Locale.ENGLISH)).terms();
        assertThat(terms.questions()).isEqualTo(6);
        assertThat(terms.pointsNeeded()).isEqualByComparingTo("5");
        assertThat(terms.attemptsLeft()).hasValue(2);
        assertThat(terms.timeLimit()).isEmpty();
    }

    @Test
    void anAttemptAsksItsQuestionsAndKeepsThemAsAsked() {
        begin(shelf.finalTest());
        assertThat(sitting(shelf.finalTest()).questions()).hasSize(6).noneMatch(QuestionSheet::isAnswered);
        assertThat(sql.sql("select markdown from question_source where organisation_id = ?")
                        .param(me.organisation().value())
                        .query(String.class)
                        .list())
                .hasSize(6)
                .allMatch(markdown -> markdown.startsWith("## final-"));
    }

    @Test
    void beginningAgainGoesOnWithTheOpenAttempt() {
        assertThat(begin(shelf.finalTest())).isEqualTo(begin(shelf.finalTest()));
    }

    @Test
    void anAttemptStaysTheSameHoweverOftenItIsLookedAt() {
        begin(shelf.finalTest());
        assertThat(sitting(shelf.finalTest())).isEqualTo(sitting(shelf.finalTest()));
    }

    @Test
    void whoIsNotAdmittedNeitherLooksNorBegins() {
        door.turnAway(me.person());
        assertThat(looking.look(shelf.check(), Locale.ENGLISH)).isEqualTo(new NotAdmitted());
        assertThat(beginning.begin(shelf.check(), Pace.WITHOUT_CLOCK)).isEqualTo(new Beginning.NotAdmitted());
    }

    @Test
    void whoLeavesTheCourseNoLongerSeesTheirAttempt() {
        begin(shelf.check());
        door.turnAway(me.person());
        assertThat(looking.look(shelf.check(), Locale.ENGLISH)).isEqualTo(new NotAdmitted());
    }

    @Test
    void nobodyBeginsWithoutSigningIn() {
        QuizRef check = shelf.check();
        SignedInPeople.nobody();
        assertThatThrownBy(() -> beginning.begin(check, Pace.WITHOUT_CLOCK)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> looking.look(check, Locale.ENGLISH)).isInstanceOf(AccessDeniedException.class);
    }

    @RepeatedTest(5)
    void manyWindowsAtOnceBeginOneAttempt() throws Exception {
        List<Beginning> outcomes = allAtOnce(12, _ -> beginning.begin(shelf.finalTest(), Pace.WITHOUT_CLOCK));
        assertThat(outcomes).hasOnlyElementsOfType(Beginning.Begun.class);
        assertThat(outcomes.stream().distinct()).hasSize(1);
        assertThat(count("attempt")).isEqualTo(1);
        assertThat(count("attempt_question")).isEqualTo(6);
    }

    @Test
    void aThirdAttemptIsRefused() {
        for (int attempt = 1; attempt <= 2; attempt++) {
            begin(shelf.finalTest());
            assertThat(handIn(shelf.finalTest())).isEqualTo(new HandingIn.Ended(false));
        }
        assertThat(beginning.begin(shelf.finalTest(), Pace.WITHOUT_CLOCK)).isEqualTo(new Beginning.NoAttemptsLeft());
    }

    @Test
    void aPassedTestIsNotTakenAgain() {
        begin(shelf.finalTest());
        answerAllRight(shelf.finalTest());
        handIn(shelf.finalTest());
        assertThat(beginning.begin(shelf.finalTest(), Pace.WITHOUT_CLOCK)).isEqualTo(new Beginning.PassedBefore());
    }

    @Test
    void practiceCanBeTakenWithoutEnd() {
        AttemptId first = begin(shelf.check());
        for (int round = 0; round < 5; round++) {
            assertThat(beginning.practiseAgain(shelf.check(), Pace.WITHOUT_CLOCK))
                    .isInstanceOf(Beginning.Begun.class);
        }
        assertThat(sitting(shelf.check()).attempt()).isNotEqualTo(first);
        assertThat(sitting(shelf.check()).unanswered()).hasSize(3);
    }

    @Test
    void practisingAgainDoesNotEndATest() {
        AttemptId test = begin(shelf.finalTest());
        assertThat(beginning.practiseAgain(shelf.finalTest(), Pace.WITHOUT_CLOCK))
                .isEqualTo(new Beginning.Begun(test));
    }

    // Saving

    @Test
    void aSavedAnswerIsThereWhenOneComesBack() {
        AttemptId attempt = begin(shelf.finalTest());
        assertThat(save(attempt, 2, 1, 3)).isInstanceOf(Kept.class);
        QuestionSheet question = sitting(shelf.finalTest()).question(2);
        assertThat(question.sequence()).isEqualTo(1);
        assertThat(options(question)).extracting(ShownOption::chosen).containsExactly(false, false, false, true);
    }

    @Test
    void aNewerAnswerTakesThePlaceOfAnOlderOne() {
        AttemptId attempt = begin(shelf.check());
        save(attempt, 1, 1, 0);
        save(attempt, 1, 2, 2);
        assertThat(chosen(shelf.check(), 1)).containsExactly(2);
    }

    @Test
    void anAnswerCanBeTakenBack() {
        AttemptId attempt = begin(shelf.check());
        save(attempt, 3, 1, 0, 2);
        assertThat(save(attempt, 3, 2)).isInstanceOf(Kept.class);
        assertThat(sitting(shelf.check()).question(3).isAnswered()).isFalse();
    }

    @Test
    void aReplayedAnswerIsAcknowledgedWithTheTimeItWasKept() {
        AttemptId attempt = begin(shelf.check());
        Kept first = (Kept) save(attempt, 1, 1, 0);
        clock.turn(Duration.ofSeconds(30));
        Kept second = (Kept) save(attempt, 1, 1, 0);
        assertThat(second.replayed()).isTrue();
        assertThat(second.at()).isEqualTo(first.at());
    }

    @Test
    void aStaleAnswerLearnsOfTheNewerOne() {
        AttemptId attempt = begin(shelf.finalTest());
        save(attempt, 1, 5, 2);
        assertThat(save(attempt, 1, 4, 1)).isEqualTo(new Stale(5, new Choices(List.of(2))));
        assertThat(save(attempt, 1, 5, 1)).isEqualTo(new Stale(5, new Choices(List.of(2))));
        assertThat(chosen(shelf.finalTest(), 1)).containsExactly(2);
    }

    @Test
    void anAnswerAfterTheEndIsRefusedAndChangesNothing() {
        AttemptId attempt = begin(shelf.finalTest());
        save(attempt, 1, 1, 2);
        handIn(shelf.finalTest());
        String before = response(attempt, 1);
        assertThat(save(attempt, 1, 2, 1)).isEqualTo(new Closed());
        assertThat(response(attempt, 1)).isEqualTo(before);
    }

    @Test
    void whatWasAcknowledgedStaysAcknowledgedAfterTheEnd() {
        AttemptId attempt = begin(shelf.finalTest());
        save(attempt, 1, 1, 2);
        handIn(shelf.finalTest());
        assertThat(save(attempt, 1, 1, 2)).isInstanceOf(Kept.class);
    }

    @Test
    void anotherPersonsAttemptIsForeign() {
        AttemptId attempt = begin(shelf.check());
        SignedIn other = new SignedIn(door.newPerson(), me.organisation());
        assertThat(House.as(other, () -> save(attempt, 1, 1, 0))).isEqualTo(new Foreign());
        assertThat(sitting(shelf.check()).question(1).isAnswered()).isFalse();
    }

    @Test
    void anotherOrganisationsAttemptIsUnknown() {
        AttemptId attempt = begin(shelf.check());
        save(attempt, 1, 1, 0);
        SignedIn elsewhere = new SignedIn(me.person(), door.newOrganisation());
        assertThat(House.as(elsewhere, () -> save(attempt, 1, 2, 1))).isEqualTo(new Unknown());
        assertThat(chosen(shelf.check(), 1)).containsExactly(0);
    }

    @Test
    void anAttemptOrQuestionThatIsNotThereIsUnknown() {
        AttemptId attempt = begin(shelf.check());
        assertThat(save(AttemptId.next(), 1, 1, 0)).isEqualTo(new Unknown());
        assertThat(save(attempt, 0, 1, 0)).isEqualTo(new Unknown());
        assertThat(save(attempt, 4, 1, 0)).isEqualTo(new Unknown());
    }

    @Test
    void anOptionThatIsNotThereIsRefusedAndSoAreTwoWhereOneIsAllowed() {
        AttemptId attempt = begin(shelf.check());
        assertThat(save(attempt, 1, 1, 3)).isEqualTo(new NoSuchChoice());
        assertThat(save(attempt, 1, 1, -1)).isEqualTo(new NoSuchChoice());
        assertThat(save(attempt, 1, 1, 0, 1)).isEqualTo(new NoSuchChoice());
        assertThat(save(attempt, 3, 1, 0, 1)).isInstanceOf(Kept.class);
    }

    @Test
    void practiceExplainsTheChosenOptionAndNoOther() {
        AttemptId attempt = begin(shelf.check());
        Feedback feedback = ((Kept) save(attempt, 1, 1, 0)).feedback().orElseThrow();
        assertThat(feedback.right()).isFalse();
        assertThat(((OfOptions) feedback.comparison()).chosen())
                .singleElement()
                .satisfies(chosen ->
                        assertThat(chosen.feedback().html()).isEqualTo(ACourse.SECRET + " of option check-one/0"));
        assertThat(feedback.lessons()).extracting(LessonLink::title).containsExactly("Common ground");
        assertThat(feedback.lessons())
                .extracting(LessonLink::address)
                .containsExactly("learn/a-small-course/mutual-respect/common-ground");
    }

    @Test
    void aTestExplainsNothingBeforeItHasEnded() {
        AttemptId attempt = begin(shelf.finalTest());
        for (int position = 1; position <= 6; position++) {
            Kept kept = (Kept) save(attempt, position, 1, 0);
            assertThat(kept.feedback()).isEmpty();
            assertThat(kept.done()).isFalse();
        }
        assertThat(sitting(shelf.finalTest()).questions())
                .allSatisfy(question -> assertThat(question.feedback()).isEmpty());
    }

    // Ending

    @Test
    void aTestWithEnoughRightAnswersIsPassed() {
        AttemptId attempt = begin(shelf.finalTest());
        answerAllRight(shelf.finalTest());
        assertThat(handIn(shelf.finalTest())).isEqualTo(new HandingIn.Ended(true));
        Result result = ((Ended) looking.look(shelf.finalTest(), Locale.ENGLISH)).result();
        assertThat(result.passed()).isTrue();
        assertThat(result.points()).isEqualByComparingTo("6");
        assertThat(result.attempt()).isEqualTo(attempt);
        assertThat(news.of(me.person()))
                .containsExactly(new QuizPassed(me.organisation(), me.person(), shelf.finalTest(), attempt));
    }

    @Test
    void aTestWithTooFewIsNotYetAndSaysWhereToReadAgain() {
        AttemptId attempt = begin(shelf.finalTest());
        answerAllRight(shelf.finalTest());
        save(attempt, 1, 9, wrong(shelf.finalTest(), 1));
        save(attempt, 2, 9, wrong(shelf.finalTest(), 2));
        assertThat(handIn(shelf.finalTest())).isEqualTo(new HandingIn.Ended(false));
        Result result = ((Ended) looking.look(shelf.finalTest(), Locale.ENGLISH)).result();
        assertThat(result.points()).isEqualByComparingTo("4");
        assertThat(result.terms().attemptsLeft()).hasValue(1);
        Breakdown breakdown = result.breakdown();
        assertThat(breakdown.kind()).isEqualTo(Breakdown.Kind.MODULE);
        assertThat(breakdown.parts()).extracting(Part::name).containsExactly("Mutual respect", "Safe spaces");
        assertThat(breakdown.parts().stream().map(Part::points).reduce(BigDecimal::add))
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("4"));
        assertThat(breakdown.parts().stream().mapToInt(Part::outOf).sum()).isEqualTo(6);
        assertThat(breakdown.parts())
                .allSatisfy(part -> assertThat(part.lessons().isEmpty()).isEqualTo(part.isAll()));
        assertThat(news.of(me.person())).isEmpty();
    }

    @Test
    void whatIsRightIsSaidOnlyWhenTheSameQuestionWillNotComeAgain() {
        begin(shelf.finalTest());
        handIn(shelf.finalTest());
        assertThat(((Ended) looking.look(shelf.finalTest(), Locale.ENGLISH))
                        .result()
                        .questions())
                .allSatisfy(question -> assertThat(options(question).right()).isEmpty());
        begin(shelf.finalTest());
        handIn(shelf.finalTest());
        assertThat(((Ended) looking.look(shelf.finalTest(), Locale.ENGLISH))
                        .result()
                        .questions())
                .allSatisfy(question -> assertThat(options(question).right())
                        .isNotEmpty()
                        .allMatch(option -> option.html().startsWith("Right")));
    }

    @Test
    void handingInTwiceChangesNothing() {
        AttemptId attempt = begin(shelf.finalTest());
        answerAllRight(shelf.finalTest());
        ending.handIn(attempt);
        clock.turn(Duration.ofHours(1));
        assertThat(ending.handIn(attempt)).isEqualTo(new HandingIn.Ended(true));
        assertThat(news.of(me.person())).hasSize(1);
    }

    @Test
    void anotherPersonCannotHandItIn() {
        AttemptId attempt = begin(shelf.finalTest());
        SignedIn other = new SignedIn(door.newPerson(), me.organisation());
        assertThat(House.as(other, () -> ending.handIn(attempt))).isEqualTo(new HandingIn.Unknown());
        SignedIn elsewhere = new SignedIn(me.person(), door.newOrganisation());
        assertThat(House.as(elsewhere, () -> ending.handIn(attempt))).isEqualTo(new HandingIn.Unknown());
        assertThat(looking.look(shelf.finalTest(), Locale.ENGLISH)).isInstanceOf(Answering.class);
    }

    @Test
    void ifLearningCannotTakeNoteTheAttemptStaysOpen() {
        AttemptId attempt = begin(shelf.finalTest());
        answerAllRight(shelf.finalTest());
        news.failWith(new IllegalStateException("Learning is away"));
        assertThatThrownBy(() -> ending.handIn(attempt)).hasMessage("Learning is away");
        news.failWith(null);
        assertThat(looking.look(shelf.finalTest(), Locale.ENGLISH)).isInstanceOf(Answering.class);
        assertThat(save(attempt, 1, 20, 0)).isInstanceOf(Kept.class);
    }

    @RepeatedTest(5)
    void manyAtOnceHandInOnce() throws Exception {
        AttemptId attempt = begin(shelf.finalTest());
        answerAllRight(shelf.finalTest());
        List<HandingIn> outcomes = allAtOnce(16, _ -> ending.handIn(attempt));
        assertThat(outcomes).containsOnly(new HandingIn.Ended(true));
        assertThat(news.of(me.person())).hasSize(1);
    }

    // Time limits

    @Test
    void afterItsTimeAnAnswerIsRefused() {
        AttemptId attempt = begin(shelf.timed());
        save(attempt, 1, 1, 2);
        clock.turn(Duration.ofMinutes(ACourse.MINUTES));
        assertThat(save(attempt, 2, 1, 1)).isEqualTo(new Closed());
    }

    @Test
    void anAttemptFoundOverdueHasEndedWithWhatWasSavedInTime() {
        AttemptId attempt = begin(shelf.timed());
        save(attempt, 1, 1, 2);
        save(attempt, 2, 1, 1);
        clock.turn(Duration.ofMinutes(ACourse.MINUTES));
        Result result = ((Ended) looking.look(shelf.timed(), Locale.ENGLISH)).result();
        assertThat(result.timedOut()).isTrue();
        assertThat(result.points()).isEqualByComparingTo("2");
        assertThat(result.passed()).isTrue();
        assertThat(news.of(me.person())).hasSize(1);
    }

    /** The job runs by the machine's clock; the test brings it forward. */
    @Test
    void theDeadlineEndsAnAttemptThatNobodyLooksAt() {
        AttemptId attempt = begin(shelf.timed());
        save(attempt, 1, 1, 2);
        sql.sql("update scheduled_tasks set execution_time = ? where task_instance = ?")
                .params(OffsetDateTime.parse("2026-01-01T00:00:00Z"), "attempt/" + attempt.value())
                .update();
        await().atMost(Duration.ofSeconds(20)).until(() -> state(attempt).equals("TIMED_OUT"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> sql.sql("select count(*) from scheduled_tasks where task_instance = ?")
                                .param("attempt/" + attempt.value())
                                .query(Long.class)
                                .single()
                        == 0);
    }

    @Test
    void anAttemptWithoutALimitHasNoDeadline() {
        AttemptId attempt = begin(shelf.finalTest());
        assertThat(sql.sql("select count(*) from scheduled_tasks where task_instance = ?")
                        .param("attempt/" + attempt.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    // Practice that becomes done

    @Test
    void practiceIsDoneWhenEachQuestionHasAnAnswerRightOrNot() {
        AttemptId attempt = begin(shelf.check());
        assertThat(((Kept) save(attempt, 1, 1, 0)).done()).isFalse();
        assertThat(((Kept) save(attempt, 3, 1, 1)).done()).isFalse();
        assertThat(news.of(me.person())).isEmpty();
        assertThat(((Kept) save(attempt, 2, 1, 2)).done()).isTrue();
        assertThat(news.of(me.person()))
                .containsExactly(new PracticeAnswered(me.organisation(), me.person(), shelf.check()));
        assertThat(looking.look(shelf.check(), Locale.ENGLISH).isDone()).isTrue();
    }

    @Test
    void practiceDoneOnceIsAnnouncedOnceForEver() {
        for (int round = 0; round < 3; round++) {
            beginning.practiseAgain(shelf.check(), Pace.WITHOUT_CLOCK);
            answerAllRight(shelf.check());
        }
        assertThat(news.of(me.person())).hasSize(1);
        beginning.practiseAgain(shelf.check(), Pace.WITHOUT_CLOCK);
        assertThat(looking.look(shelf.check(), Locale.ENGLISH).isDone()).isTrue();
    }

    @RepeatedTest(5)
    void theLastAnswersArrivingAtOnceAnnounceItOnce() throws Exception {
        AttemptId attempt = begin(shelf.check());
        allAtOnce(12, number -> save(attempt, 1 + number % 3, 1 + number, number % 3));
        assertThat(sitting(shelf.check()).unanswered()).isEmpty();
        assertThat(news.of(me.person())).hasSize(1);
    }

    @Test
    void anAnswerIsKeptAlsoWhenLearningCannotTakeNoteAndTheNextLookTellsIt() {
        AttemptId attempt = begin(shelf.check());
        save(attempt, 1, 1, 0);
        save(attempt, 2, 1, 0);
        news.failWith(new IllegalStateException("Learning is away"));
        assertThatThrownBy(() -> save(attempt, 3, 1, 0)).hasMessage("Learning is away");
        news.failWith(null);
        assertThat(looking.look(shelf.check(), Locale.ENGLISH).isDone()).isTrue();
        assertThat(chosen(shelf.check(), 3)).containsExactly(0);
        assertThat(news.of(me.person())).hasSize(1);
    }

    // Many at once

    /** Fifty savers and one who hands in: whatever was acknowledged is on the sheet and in the marks. */
    @RepeatedTest(10)
    void nothingAcknowledgedIsLeftOutOfTheResult() throws Exception {
        AttemptId attempt = begin(shelf.finalTest());
        Sitting asked = sitting(shelf.finalTest());
        Map<Integer, Answer> acknowledged = new ConcurrentHashMap<>();
        List<Object> outcomes = allAtOnce(51, number -> {
            if (number == 25) {
                return ending.handIn(attempt);
            }
            int position = 1 + number % 6;
            Answer answer = new Answer(1 + number, new Choices(List.of(new Random(number).nextInt(4))));
            Saving outcome = saving.save(attempt, position, answer, Locale.ENGLISH);
            if (outcome instanceof Kept) {
                acknowledged.merge(position, answer, AttemptsTests::newer);
            }
            return outcome;
        });
        assertThat(outcomes)
                .allMatch(outcome -> outcome instanceof Kept
                        || outcome instanceof Stale
                        || outcome instanceof Closed
                        || outcome instanceof HandingIn.Ended);
        assertThat(acknowledged).allSatisfy((position, answer) -> {
            assertThat(sequence(attempt, position)).isEqualTo(answer.sequence());
            assertThat(response(attempt, position)).isEqualTo(original(attempt, position, answer));
        });
        Result result = ((Ended) looking.look(shelf.finalTest(), Locale.ENGLISH)).result();
        assertThat(result.points().intValueExact()).isEqualTo((int) acknowledged.entrySet().stream()
                .filter(entry -> places(asked.question(entry.getKey()), "Right").equals(places(entry.getValue())))
                .count());
        assertThat(result.questions().stream()
                        .filter(question -> question.feedback().answered())
                        .map(Result.Reviewed::position))
                .containsExactlyInAnyOrderElementsOf(acknowledged.keySet());
    }

    /** An answer has been written and not yet committed when its learner hands in: the marks wait for it. */
    @Test
    void handingInWaitsForAnAnswerBeingSaved() throws Exception {
        AttemptId attempt = begin(shelf.timed());
        save(attempt, 1, 1, 2);
        CountDownLatch written = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<Saving> answer = pool.submit(() -> House.as(
                    me,
                    () -> transaction.execute(_ -> {
                        Saving outcome = save(attempt, 2, 1, 1);
                        written.countDown();
                        await().pollInterval(Duration.ofMillis(10)).until(this::somebodyWaitsForALock);
                        return outcome;
                    })));
            written.await();
            Future<HandingIn> handedIn = pool.submit(() -> House.as(me, () -> ending.handIn(attempt)));
            assertThat(answer.get()).isInstanceOf(Kept.class);
            assertThat(handedIn.get()).isEqualTo(new HandingIn.Ended(true));
        }
        assertThat(((Ended) looking.look(shelf.timed(), Locale.ENGLISH))
                        .result()
                        .points())
                .isEqualByComparingTo("2");
    }

    /** Asked of the database, because only it knows. */
    boolean somebodyWaitsForALock() {
        return sql.sql("select count(*) from information_schema.sessions where blocker_id is not null")
                        .query(Long.class)
                        .single()
                > 0;
    }

    // What it costs

    @Test
    void savingAnAnswerOfATestIsOneStatement() {
        AttemptId attempt = begin(shelf.finalTest());
        save(attempt, 1, 1, 0);
        assertThat(statements(() -> save(attempt, 2, 1, 3)))
                .singleElement()
                .asString()
                .startsWith("update attempt_question set response");
    }

    @Test
    void lookingTakesThreeStatementsHoweverManyQuestionsThereAre() {
        begin(shelf.finalTest());
        begin(shelf.timed());
        assertThat(statements(() -> looking.look(shelf.finalTest(), Locale.ENGLISH)))
                .hasSize(3);
        assertThat(statements(() -> looking.look(shelf.timed(), Locale.ENGLISH)))
                .hasSize(3);
    }

    /** Without those of the queue of jobs, which looks up by itself now and then. */
    private List<String> statements(Runnable action) {
        return counted.during(action).stream()
                .filter(statement -> !statement.contains("scheduled_tasks"))
                .toList();
    }

    // Steps of a life with a quiz

    private AttemptId begin(QuizRef quiz) {
        return ((Beginning.Begun) beginning.begin(quiz, Pace.WITHOUT_CLOCK)).attempt();
    }

    private Sitting sitting(QuizRef quiz) {
        return ((Answering) looking.look(quiz, Locale.ENGLISH)).sitting();
    }

    private Saving save(AttemptId attempt, int position, long sequence, Integer... shown) {
        return saving.save(attempt, position, new Answer(sequence, new Choices(List.of(shown))), Locale.ENGLISH);
    }

    private HandingIn handIn(QuizRef quiz) {
        return ending.handIn(sitting(quiz).attempt());
    }

    private void answerAllRight(QuizRef quiz) {
        Sitting sitting = sitting(quiz);
        sitting.questions()
                .forEach(question -> save(
                        sitting.attempt(),
                        question.position(),
                        question.sequence() + 1,
                        places(question, "Right").toArray(Integer[]::new)));
    }

    private static List<ShownOption> options(QuestionSheet question) {
        return ((Task.Choose) question.task()).options();
    }

    private static OfOptions options(Result.Reviewed question) {
        return (OfOptions) question.feedback().comparison();
    }

    private static List<Integer> places(Answer answer) {
        return ((Choices) answer.entry()).places();
    }

    private Integer wrong(QuizRef quiz, int position) {
        return places(sitting(quiz).question(position), "Other").getFirst();
    }

    private static List<Integer> places(QuestionSheet question, String kind) {
        List<ShownOption> options = options(question);
        return IntStream.range(0, options.size())
                .filter(place -> options.get(place).text().html().startsWith(kind))
                .boxed()
                .toList();
    }

    private List<Integer> chosen(QuizRef quiz, int position) {
        List<ShownOption> options = options(sitting(quiz).question(position));
        return IntStream.range(0, options.size())
                .filter(place -> options.get(place).chosen())
                .boxed()
                .toList();
    }

    // What the database holds

    private long count(String table) {
        return sql.sql("select count(*) from " + table + " where organisation_id = ?")
                .param(me.organisation().value())
                .query(Long.class)
                .single();
    }

    private String state(AttemptId attempt) {
        return sql.sql("select state from attempt where id = ?")
                .param(attempt.value())
                .query(String.class)
                .single();
    }

    private String response(AttemptId attempt, int position) {
        return column("response", attempt, position, String.class);
    }

    private long sequence(AttemptId attempt, int position) {
        return column("sequence", attempt, position, Long.class);
    }

    private String original(AttemptId attempt, int position, Answer answer) {
        String[] order = column("option_order", attempt, position, String.class).split(",", -1);
        return order[places(answer).getFirst()];
    }

    private <T> T column(String name, AttemptId attempt, int position, Class<T> type) {
        return sql.sql("select " + name + " from attempt_question where attempt_id = ? and question_position = ?")
                .params(attempt.value(), position)
                .query(type)
                .single();
    }

    private static Answer newer(Answer one, Answer other) {
        return one.sequence() > other.sequence() ? one : other;
    }

    /** Runs as the same person on many threads that start together. */
    private <T> List<T> allAtOnce(int threads, IntFunction<? extends T> action) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Future<T>> running = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int number = 0; number < threads; number++) {
                int mine = number;
                running.add(pool.submit(() -> {
                    start.await();
                    Supplier<T> asMe = () -> action.apply(mine);
                    return House.as(me, asMe);
                }));
            }
            List<T> outcomes = new ArrayList<>();
            for (Future<T> one : running) {
                outcomes.add(one.get());
            }
            return Collections.unmodifiableList(outcomes);
        }
    }
}
