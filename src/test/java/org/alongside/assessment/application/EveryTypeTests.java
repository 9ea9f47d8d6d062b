package org.alongside.assessment.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.alongside.assessment.AttemptId;
import org.alongside.assessment.EveryType;
import org.alongside.assessment.House;
import org.alongside.assessment.House.Door;
import org.alongside.assessment.House.News;
import org.alongside.assessment.House.Shelf;
import org.alongside.assessment.House.TurnableClock;
import org.alongside.assessment.QuizRef;
import org.alongside.assessment.application.Breakdown.Kind;
import org.alongside.assessment.application.Breakdown.Part;
import org.alongside.assessment.application.Comparison.OfNumbers;
import org.alongside.assessment.application.Comparison.OfOrders;
import org.alongside.assessment.application.Comparison.OfOwnWords;
import org.alongside.assessment.application.Comparison.OfPlaces;
import org.alongside.assessment.application.Comparison.OfTexts;
import org.alongside.assessment.application.Entry.Choices;
import org.alongside.assessment.application.Entry.Order;
import org.alongside.assessment.application.Entry.Places;
import org.alongside.assessment.application.Entry.Texts;
import org.alongside.assessment.application.Feedback.Verdict;
import org.alongside.assessment.application.QuestionSheet.Progress;
import org.alongside.assessment.application.Saving.Kept;
import org.alongside.assessment.application.Saving.NoSuchChoice;
import org.alongside.assessment.application.Saving.NotANumber;
import org.alongside.assessment.application.Saving.Stale;
import org.alongside.assessment.application.Standing.Answering;
import org.alongside.assessment.application.Standing.Ended;
import org.alongside.people.SignedInPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** Answers of every type, from the browser into the database and back, and what they come to. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE, extraIncludes = "shared", module = "assessment")
@Import(House.class)
class EveryTypeTests {

    private static final Locale SPANISH = Locale.of("es");

    @Autowired
    private Shelf shelf;

    @Autowired
    private Door door;

    @Autowired
    private News news;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private BeginningAttempts beginning;

    @Autowired
    private LookingAtQuizzes looking;

    @Autowired
    private SavingAnswers saving;

    @Autowired
    private EndingAttempts ending;

    @BeforeEach
    void comeIn() {
        door.aLearner();
    }

    @AfterEach
    void leave() {
        SignedInPeople.nobody();
    }

    // Kept and found again

    @Test
    void anAnswerOfEachTypeIsThereWhenOneComesBack() {
        AttemptId attempt = begin(practice());
        save(attempt, EveryType.ORDER, new Order(List.of(3, 0, 4, 1, 2)));
        save(attempt, EveryType.PAIRS, new Places(List.of(2, Places.OPEN, 0)));
        save(attempt, EveryType.GROUPS, new Places(List.of(1, 0, 1, 0)));
        save(attempt, EveryType.SHORT, new Texts(List.of(" Respect ")));
        save(attempt, EveryType.NUMBER, new Texts(List.of("3.50")));
        save(attempt, EveryType.GAPS, new Texts(List.of("", "shares")));
        save(attempt, EveryType.REFLECTION, new Texts(List.of("Two chairs,\r\nand time. 😀\u0000")));
        save(attempt, EveryType.SCALE, new Choices(List.of(2)));

        assertThat(((Task.Arrange) task(EveryType.ORDER)).items())
                .extracting(Task.Item::place)
                .containsExactly(3, 0, 4, 1, 2);
        assertThat(((Task.Match) task(EveryType.PAIRS)).rows())
                .extracting(Task.Row::chosen)
                .containsExactly(2, Places.OPEN, 0);
        assertThat(((Task.Sort) task(EveryType.GROUPS)).rows())
                .extracting(Task.Row::chosen)
                .containsExactly(1, 0, 1, 0);
        assertThat(task(EveryType.SHORT)).isEqualTo(new Task.Write(" Respect "));
        assertThat(task(EveryType.NUMBER)).isEqualTo(new Task.Count("3.5"));
        assertThat(((Task.Fill) task(EveryType.GAPS)).texts()).containsExactly("", "shares");
        assertThat(task(EveryType.REFLECTION)).isEqualTo(new Task.Tell("Two chairs,\nand time. 😀", true));
        assertThat(((Task.Stand) task(EveryType.SCALE)).labels())
                .extracting(ShownOption::chosen)
                .containsExactly(false, false, true);
    }

    @Test
    void howFarAnAnswerHasComeIsSeen() {
        AttemptId attempt = begin(practice());
        save(attempt, EveryType.PAIRS, new Places(List.of(2, Places.OPEN, 0)));
        save(attempt, EveryType.GAPS, new Texts(List.of("listens", "shares")));
        assertThat(sitting(practice()).questions().stream().map(QuestionSheet::progress))
                .hasSize(11)
                .containsOnlyOnce(Progress.PARTLY, Progress.ANSWERED);
        assertThat(sitting(practice()).partlyAnswered()).isEqualTo(1);
    }

    @Test
    void theLongestWordsAreKept() {
        AttemptId attempt = begin(practice());
        String words = "ñ".repeat(Texts.LONGEST);
        assertThat(save(attempt, EveryType.REFLECTION, new Texts(List.of(words))))
                .isInstanceOf(Kept.class);
        assertThat(task(EveryType.REFLECTION)).isEqualTo(new Task.Tell(words, true));
    }

    @Test
    void anAnswerOfAnotherKindIsRefused() {
        AttemptId attempt = begin(practice());
        List<Entry> entries = List.of(
                new Choices(List.of(0)),
                new Order(List.of(0, 1)),
                new Places(List.of(0)),
                new Texts(List.of("a", "b", "c")),
                new Texts(List.of()),
                new Places(Collections.nCopies(3, 9)),
                new Places(Collections.nCopies(4, 2)),
                new Order(List.of(0, 1, 2, 3, 5)));
        for (int position : List.of(EveryType.ORDER, EveryType.PAIRS, EveryType.GROUPS, EveryType.SHORT)) {
            for (Entry entry : entries) {
                assertThat(save(attempt, position, entry))
                        .as("%s at %s", entry, position)
                        .isEqualTo(new NoSuchChoice());
            }
        }
        assertThat(save(attempt, EveryType.SHORT, new Texts(List.of("x".repeat(201)))))
                .isEqualTo(new NoSuchChoice());
        assertThat(sitting(practice()).unanswered()).hasSize(11);
    }

    @Test
    void aNumberIsWrittenInTheLearnersLanguage() {
        AttemptId attempt = begin(practice());
        assertThat(saving.save(attempt, EveryType.NUMBER, new Answer(1, new Texts(List.of("3,5"))), SPANISH))
                .isInstanceOf(Kept.class);
        assertThat(task(EveryType.NUMBER)).isEqualTo(new Task.Count("3.5"));
        assertThat(sitting(practice(), SPANISH).question(EveryType.NUMBER).task())
                .isEqualTo(new Task.Count("3,5"));
        assertThat(saving.save(attempt, EveryType.NUMBER, new Answer(2, new Texts(List.of("3.5"))), SPANISH))
                .isEqualTo(new NotANumber());
        assertThat(save(attempt, EveryType.NUMBER, new Texts(List.of("a few")))).isEqualTo(new NotANumber());
        assertThat(sitting(practice())
                        .question(EveryType.NUMBER)
                        .feedback()
                        .orElseThrow()
                        .right())
                .isTrue();
    }

    @Test
    void aStaleAnswerOfAnyKindLearnsTheNewerOneAsItIsShown() {
        AttemptId attempt = begin(practice());
        List<Entry> newer = List.of(
                new Order(List.of(3, 0, 4, 1, 2)),
                new Places(List.of(2, Places.OPEN, 0)),
                new Places(List.of(1, 0, Places.OPEN, 0)),
                new Texts(List.of("respect")));
        for (int place = 0; place < newer.size(); place++) {
            int position = EveryType.ORDER + place;
            saving.save(attempt, position, new Answer(7, newer.get(place)), Locale.ENGLISH);
            assertThat(saving.save(attempt, position, new Answer(6, newer.get(place)), Locale.ENGLISH))
                    .isEqualTo(new Stale(7, newer.get(place)));
            assertThat(saving.save(attempt, position, new Answer(7, newer.get(place)), Locale.ENGLISH))
                    .isInstanceOf(Kept.class);
        }
    }

    @Test
    void anAnswerKeptBeforeThereWereOtherTypesIsReadable() {
        AttemptId attempt = begin(practice());
        sql.sql("update attempt_question set response = '0,2', sequence = 1 where attempt_id = ?"
                        + " and question_position = ?")
                .params(attempt.value(), EveryType.SEVERAL)
                .update();
        assertThat(sitting(practice())
                        .question(EveryType.SEVERAL)
                        .feedback()
                        .orElseThrow()
                        .right())
                .isTrue();
    }

    // Practice

    @Test
    void practiceIsDoneOnceNoPartIsOpen() {
        AttemptId attempt = begin(practice());
        List<Entry> whole = wholeAnswers();
        for (int position = 1; position < whole.size(); position++) {
            assertThat(done(save(attempt, position, whole.get(position - 1)))).isFalse();
        }
        saving.save(attempt, EveryType.PAIRS, new Answer(2, new Places(List.of(0, Places.OPEN, 1))), Locale.ENGLISH);
        assertThat(done(save(attempt, EveryType.SCALE, new Choices(List.of(0)))))
                .isFalse();
        assertThat(looking.look(practice(), Locale.ENGLISH).isDone()).isFalse();
        assertThat(done(saving.save(
                        attempt, EveryType.PAIRS, new Answer(3, new Places(List.of(0, 0, 1))), Locale.ENGLISH)))
                .isTrue();
        assertThat(news.of(door.id())).hasSize(1);
    }

    @Test
    void whatIsRightStandsBesideTheAnswer() {
        AttemptId attempt = begin(practice());
        rightAnswers(sitting(practice()), attempt);
        List<Feedback> feedback = sitting(practice()).questions().stream()
                .map(question -> question.feedback().orElseThrow())
                .toList();
        assertThat(feedback.stream().limit(8)).allMatch(Feedback::right);
        assertThat(feedback.stream().skip(8)).allMatch(one -> one.verdict() == Verdict.UNMARKED);

        save(attempt, EveryType.NUMBER, new Texts(List.of("9")), 5);
        save(attempt, EveryType.GAPS, new Texts(List.of("speaks", "shares")), 5);
        save(attempt, EveryType.RUBRIC, new Texts(List.of("My note")), 5);
        assertThat(comparison(EveryType.NUMBER)).isEqualTo(new OfNumbers("9", List.of("3.25", "3.75")));
        OfTexts gaps = (OfTexts) comparison(EveryType.GAPS);
        assertThat(gaps.found()).isEqualTo(1);
        assertThat(gaps.texts().getFirst())
                .isEqualTo(new Comparison.WrittenText("speaks", false, List.of("listens", "hears")));
        assertThat(((OfOwnWords) comparison(EveryType.RUBRIC)).rubric()).hasSize(1);
    }

    @Test
    void whatIsWrittenInOneLanguageIsRightInAnother() {
        AttemptId attempt = begin(practice());
        save(attempt, EveryType.SHORT, new Texts(List.of("respeto mutuo")));
        assertThat(sitting(practice())
                        .question(EveryType.SHORT)
                        .feedback()
                        .orElseThrow()
                        .right())
                .isTrue();
        saving.save(attempt, EveryType.GAPS, new Answer(1, new Texts(List.of("habla", "shares"))), SPANISH);
        OfTexts gaps = (OfTexts) sitting(practice(), SPANISH)
                .question(EveryType.GAPS)
                .feedback()
                .orElseThrow()
                .comparison();
        assertThat(gaps.texts().getFirst().right()).containsExactly("escucha");
        assertThat(gaps.texts().getLast().isRight()).isTrue();
    }

    // A test

    @Test
    void aTestGivesPartsOfPointsAndLeavesOutWhatIsNotMarked() {
        AttemptId attempt = begin(test());
        Sitting sitting = sitting(test());
        answerHalf(sitting, attempt);
        ending.handIn(attempt);
        Result result = ((Ended) looking.look(test(), Locale.ENGLISH)).result();
        assertThat(result.outOf()).isEqualTo(8);
        assertThat(result.points())
                .as("two of four statements, one of two gaps")
                .isEqualByComparingTo("1");
        assertThat(result.pointsNeeded()).isEqualByComparingTo("4");
        assertThat(result.questions().stream().map(one -> one.feedback().verdict()))
                .contains(Verdict.PARTLY, Verdict.UNMARKED, Verdict.NOT_YET);
    }

    @Test
    void whatIsRightIsKeptBackAlsoInPartsWhileTheTestCanBeTakenAgain() {
        AttemptId attempt = begin(test());
        answerHalf(sitting(test()), attempt);
        ending.handIn(attempt);
        ((Ended) looking.look(test(), Locale.ENGLISH))
                .result().questions().stream()
                        .map(question -> question.feedback().comparison())
                        .forEach(comparison -> {
                            switch (comparison) {
                                case OfPlaces places ->
                                    assertThat(places.things())
                                            .noneMatch(thing -> thing.right().isPresent() || thing.isRight());
                                case OfTexts texts ->
                                    assertThat(texts.texts())
                                            .noneMatch(text -> text.isRight()
                                                    || !text.right().isEmpty());
                                case OfOrders orders ->
                                    assertThat(orders.right()).isEmpty();
                                case OfNumbers number ->
                                    assertThat(number.right()).isEmpty();
                                case Comparison.OfOptions options ->
                                    assertThat(options.right()).isEmpty();
                                case OfOwnWords _, Comparison.OfStands _ -> {}
                            }
                        });
    }

    @Test
    void everythingRightPassesInSpanishToo() {
        AttemptId attempt = begin(test());
        Sitting sitting = sitting(test(), SPANISH);
        rightAnswers(sitting, attempt);
        assertThat(ending.handIn(attempt)).isEqualTo(new HandingIn.Ended(true));
        assertThat(((Ended) looking.look(test(), SPANISH)).result().points()).isEqualByComparingTo("8");
    }

    @Test
    void theTermsSayWhatCountsInPart() {
        Terms terms = ((Standing.NotBegun) looking.look(test(), Locale.ENGLISH)).terms();
        assertThat(terms.inParts()).isTrue();
        assertThat(terms.allMarked()).isFalse();
        assertThat(terms.offersClock()).isFalse();
    }

    // The practice exam

    @Test
    void thePracticeExamRunsWithoutAClockUnlessOneIsWished() {
        begin(exam());
        assertThat(sitting(exam()).clock()).isEmpty();
        assertThat(((Answering) looking.look(exam(), Locale.ENGLISH)).terms().offersClock())
                .isTrue();
        beginning.practiseAgain(exam(), Pace.WITH_CLOCK);
        assertThat(sitting(exam()).clock().orElseThrow().left()).isEqualTo(Duration.ofMinutes(EveryType.CLOCK));
    }

    @Test
    void theClockTakesNothingAway() {
        AttemptId attempt = ((Beginning.Begun) beginning.begin(exam(), Pace.WITH_CLOCK)).attempt();
        save(attempt, 1, new Choices(List.of(0)));
        save(attempt, 2, new Choices(List.of(0)));
        clock.turn(Duration.ofMinutes(EveryType.CLOCK));
        assertThat(sitting(exam()).clock().orElseThrow().hasRunOut()).isTrue();
        assertThat(save(attempt, 3, new Choices(List.of(0)))).isInstanceOf(Kept.class);
        Sitting after = sitting(exam());
        assertThat(after.clock().orElseThrow().inTime()).isEqualTo(2);
        assertThat(after.unanswered()).hasSize(1);
        assertThat(sql.sql("select count(*) from scheduled_tasks where task_instance = ?")
                        .param("attempt/" + attempt.value())
                        .query(Long.class)
                        .single())
                .as("nothing waits to end it")
                .isZero();
    }

    @Test
    void whereAQuizDrawsByDomainItSaysHowItWentByDomain() {
        AttemptId attempt = begin(exam());
        IntStream.rangeClosed(1, 4).forEach(position -> save(attempt, position, new Choices(List.of(position % 2))));
        Breakdown domains = sitting(exam()).domains().orElseThrow();
        assertThat(domains.kind()).isEqualTo(Kind.DOMAIN);
        assertThat(domains.parts()).extracting(Part::name).containsExactly("advocacy", "ethics");
        assertThat(domains.parts()).extracting(Part::outOf).containsExactly(2, 2);
    }

    @Test
    void elsewhereItDoesNot() {
        begin(practice());
        assertThat(sitting(practice()).domains()).isEmpty();
    }

    // Steps

    private QuizRef practice() {
        return new QuizRef(shelf.course().version(), EveryType.PRACTICE);
    }

    private QuizRef test() {
        return new QuizRef(shelf.course().version(), EveryType.TEST);
    }

    private QuizRef exam() {
        return new QuizRef(shelf.course().version(), EveryType.EXAM);
    }

    private AttemptId begin(QuizRef quiz) {
        return ((Beginning.Begun) beginning.begin(quiz, Pace.WITHOUT_CLOCK)).attempt();
    }

    private Sitting sitting(QuizRef quiz) {
        return sitting(quiz, Locale.ENGLISH);
    }

    private Sitting sitting(QuizRef quiz, Locale language) {
        return ((Answering) looking.look(quiz, language)).sitting();
    }

    private Task task(int position) {
        return sitting(practice()).question(position).task();
    }

    private Comparison comparison(int position) {
        return sitting(practice()).question(position).feedback().orElseThrow().comparison();
    }

    private Saving save(AttemptId attempt, int position, Entry entry) {
        return save(attempt, position, entry, 1);
    }

    private Saving save(AttemptId attempt, int position, Entry entry, long sequence) {
        return saving.save(attempt, position, new Answer(sequence, entry), Locale.ENGLISH);
    }

    private static boolean done(Saving saving) {
        return ((Kept) saving).done();
    }

    private static List<Entry> wholeAnswers() {
        return List.of(
                new Choices(List.of(0)),
                new Choices(List.of(0, 1)),
                new Order(List.of(0, 1, 2, 3, 4)),
                new Places(List.of(0, 0, 0)),
                new Places(List.of(0, 0, 0, 0)),
                new Texts(List.of("a")),
                new Texts(List.of("1")),
                new Texts(List.of("a", "b")),
                new Texts(List.of("a")),
                new Texts(List.of("a")),
                new Choices(List.of(0)));
    }

    private void rightAnswers(Sitting sitting, AttemptId attempt) {
        sitting.questions().forEach(question -> save(attempt, question.position(), right(question.task())));
    }

    /** Sorts everything into the first group, fills the second gap, and nothing else. */
    private void answerHalf(Sitting sitting, AttemptId attempt) {
        sitting.questions().forEach(question -> {
            if (question.task() instanceof Task.Sort) {
                save(attempt, question.position(), new Places(List.of(0, 0, 0, 0)));
            } else if (question.task() instanceof Task.Fill) {
                save(attempt, question.position(), new Texts(List.of("", "shares")));
            }
        });
    }

    /** As the words tell a person who knows. */
    private static Entry right(Task task) {
        return switch (task) {
            case Task.Choose choose ->
                new Choices(IntStream.range(0, choose.options().size())
                        .filter(place ->
                                choose.options().get(place).text().html().startsWith("Right"))
                        .boxed()
                        .toList());
            case Task.Arrange arrange -> {
                List<Task.Item> items = new ArrayList<>(arrange.items());
                items.sort(
                        (one, other) -> one.text().html().compareTo(other.text().html()));
                yield new Order(items.stream().map(Task.Item::place).toList());
            }
            case Task.Match match -> {
                List<String> rights =
                        match.rights().stream().map(right -> right.html()).toList();
                int a = rights.indexOf("Place <em>A</em>");
                yield new Places(List.of(a, rights.indexOf("Place B"), a));
            }
            case Task.Sort sort ->
                new Places(sort.rows().stream()
                        .map(row -> (row.text().html().charAt("Statement ".length()) - '0') % 2)
                        .toList());
            case Task.Write _ -> new Texts(List.of("Respect"));
            case Task.Count _ -> new Texts(List.of("3.5"));
            case Task.Fill _ -> new Texts(List.of("hears", "Shares"));
            case Task.Tell _ -> new Texts(List.of("My own words"));
            case Task.Stand _ -> new Choices(List.of(1));
        };
    }
}
