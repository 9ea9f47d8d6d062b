package org.alongside.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alongside.assessment.ACourse;
import org.alongside.assessment.EveryType;
import org.alongside.assessment.House;
import org.alongside.assessment.House.Door;
import org.alongside.assessment.House.Shelf;
import org.alongside.assessment.House.TurnableClock;
import org.alongside.assessment.QuizRef;
import org.alongside.assessment.application.Answer;
import org.alongside.assessment.application.BeginningAttempts;
import org.alongside.assessment.application.Entry;
import org.alongside.assessment.application.Entry.Choices;
import org.alongside.assessment.application.Entry.Order;
import org.alongside.assessment.application.Entry.Places;
import org.alongside.assessment.application.Entry.Texts;
import org.alongside.assessment.application.LookingAtQuizzes;
import org.alongside.assessment.application.Pace;
import org.alongside.assessment.application.SavingAnswers;
import org.alongside.assessment.application.Sitting;
import org.alongside.assessment.application.Standing.Answering;
import org.alongside.assessment.application.Task;
import org.alongside.catalog.model.StepPath;
import org.alongside.people.SignedInPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** A learner meets a question of each type, and a practice exam. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE, extraIncludes = "shared", module = "assessment")
@Import(House.class)
@ViewPackages(classes = SittingRoomView.class)
class EveryTypePagesTests extends SpringBrowserlessTest {

    @Autowired
    private Shelf shelf;

    @Autowired
    private Door door;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private BeginningAttempts beginning;

    @Autowired
    private LookingAtQuizzes looking;

    @Autowired
    private SavingAnswers saving;

    @BeforeEach
    void comeIn() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        door.aLearner();
    }

    @AfterEach
    void leave() {
        SignedInPeople.nobody();
    }

    @Test
    void thingsAreArrangedByButtonsThatSayWhatTheyMove() {
        begun(EveryType.PRACTICE);
        open("every", EveryType.ORDER);
        assertThat(page())
                .contains("data-form=\"order\"", "Put these in order.", "Leave it in this order", "data-moved=")
                .containsPattern("aria-label=\"Move up: Item \\d\"");
        assertThat(count("data-move=\"up\"")).isEqualTo(5);
        assertThat(count("aria-disabled=\"true\""))
                .as("the first cannot go up, the last not down")
                .isEqualTo(2);
    }

    @Test
    void pairsAreChosenFromLists() {
        save(begun(EveryType.PRACTICE), EveryType.PAIRS, new Places(List.of(1, Places.OPEN, 0)));
        open("every", EveryType.PAIRS);
        assertThat(count("<select ")).isEqualTo(3);
        assertThat(count("<label for=")).isEqualTo(3);
        assertThat(count("<option value=\"\\d\""))
                .as("each right side once, in each list")
                .isEqualTo(9);
        assertThat(count(" selected")).isEqualTo(2);
        assertThat(page()).contains(">Place A</option>", "<span class=\"visually-hidden\">: What</span>");
    }

    @Test
    void statementsAreSortedByOneChoiceEach() {
        save(begun(EveryType.PRACTICE), EveryType.GROUPS, new Places(List.of(1, 0, Places.OPEN, 0)));
        open("every", EveryType.GROUPS);
        assertThat(count("role=\"radiogroup\" aria-labelledby=")).isEqualTo(4);
        assertThat(count("type=\"radio\"")).isEqualTo(8);
        assertThat(count(" checked")).isEqualTo(3);
    }

    @Test
    void wordsAndNumbersAreWritten() {
        Sitting sitting = begun(EveryType.PRACTICE);
        save(sitting, EveryType.SHORT, new Texts(List.of("a <b>\"word\"")));
        save(sitting, EveryType.NUMBER, new Texts(List.of("2.5")));
        open("every", EveryType.SHORT);
        assertThat(page())
                .contains("Your answer", "value=\"a &lt;b&gt;&quot;word&quot;\"")
                .doesNotContain("<b>");
        open("every", EveryType.NUMBER);
        assertThat(page()).contains("value=\"2.5\"", "inputmode=\"decimal\"", "such as 12 or 3.5");
        UI.getCurrent().setLocale(Locale.of("es"));
        roundTrip();
        assertThat(page()).contains("value=\"2,5\"", "como 12 o 3,5");
    }

    @Test
    void gapsSayWhichOneTheyAre() {
        begun(EveryType.PRACTICE);
        open("every", EveryType.GAPS);
        assertThat(page())
                .contains("<p>Somebody <input", "aria-label=\"Gap 1 of 2\"", "aria-label=\"Gap 2 of 2\"", ".</p>")
                .doesNotContain("listens");
    }

    @Test
    void ownWordsSayWhoReadsThem() {
        begun(EveryType.PRACTICE);
        open("every", EveryType.REFLECTION);
        assertThat(page()).contains("<textarea", "Only you can read this.");
        open("every", EveryType.RUBRIC);
        assertThat(page())
                .contains("<textarea", "Afterwards you can see what matters here")
                .doesNotContain("Criterion");
    }

    @Test
    void whatGrowsChangeByChangeIsExplainedOnlyWhenAsked() {
        Sitting sitting = begun(EveryType.PRACTICE);
        save(sitting, EveryType.GROUPS, new Places(List.of(0, 0, Places.OPEN, 1)));
        save(sitting, EveryType.SHORT, new Texts(List.of("friendship")));
        save(sitting, EveryType.NUMBER, new Texts(List.of("9")));
        save(sitting, EveryType.GAPS, new Texts(List.of("listens", "")));
        save(sitting, EveryType.RUBRIC, new Texts(List.of("My note")));
        checkedSays(EveryType.GROUPS, "2 of 4 fit.", "Here it belongs:", "nothing yet");
        checkedSays(EveryType.SHORT, "Not quite.", "You wrote:", "friendship", "One good answer is:", "mutual respect");
        checkedSays(EveryType.NUMBER, "Not quite.", "Anything from 3.25 to 3.75 is right.");
        checkedSays(EveryType.GAPS, "1 of 2 fit.", "Gap 2", "One good answer is:", "shares");
        checkedSays(EveryType.RUBRIC, "Your words are kept.", "Criterion of rubric");
    }

    @Test
    void anOrderIsComparedWithAGoodOne() {
        Sitting sitting = begun(EveryType.PRACTICE);
        List<Integer> right = ((Task.Arrange) sitting.question(EveryType.ORDER).task())
                .items().stream()
                        .sorted(Comparator.comparing(item -> item.text().html()))
                        .map(Task.Item::place)
                        .toList();
        save(sitting, EveryType.ORDER, new Order(right.reversed()));
        checkedSays(EveryType.ORDER, "It runs the other way round.", "You put", "One good order is");
        saving.save(sitting.attempt(), EveryType.ORDER, new Answer(2, new Order(right)), Locale.ENGLISH);
        checkedSays(EveryType.ORDER, "Yes. This order works.");
        assertThat(page()).doesNotContain("You put", "Leave it in this order");
    }

    @Test
    void checkingWithoutAnAnswerSaysSo() {
        begun(EveryType.PRACTICE);
        open("every", EveryType.ORDER);
        press("check");
        assertThat(page())
                .contains("There is no answer to check yet.")
                .doesNotContain(ACourse.SECRET, "One good order");
    }

    @Test
    void aPlaceOnAScaleIsNeitherRightNorWrong() {
        save(begun(EveryType.PRACTICE), EveryType.SCALE, new Choices(List.of(1)));
        open("every", EveryType.SCALE);
        assertThat(page())
                .contains("There is no right or wrong here.", ACourse.SECRET + " scale", "quiz-why open")
                .doesNotContain("value=\"check\"", "Not quite.");
    }

    @Test
    void theReviewNamesWhatIsAnsweredInPartAndItCountsInPart() {
        Sitting sitting = begun(EveryType.TEST);
        sitting.questions().stream()
                .filter(question -> question.task() instanceof Task.Fill)
                .forEach(question -> save(sitting, question.position(), new Texts(List.of("", "shares"))));
        open("every-test?show=end");
        assertThat(page())
                .contains("10 questions have no answer yet.", "One question has an answer in part.", "Partly answered");
        press("hand-in");
        assertThat(page()).contains("What is there counts when you hand in now.");
        press("hand-in-anyway");
        assertThat(page())
                .contains("You reached 0.5 of 8 points. You need 4 to pass.", "quiz-mark partly")
                .doesNotContain("listens", "mutual respect", "Criterion");
    }

    @Test
    void aResultShowsOwnWordsAndWhatIsRightOnceItMay() {
        for (int attempt = 0; attempt < 2; attempt++) {
            Sitting sitting = begun(EveryType.TEST);
            sitting.questions().stream()
                    .filter(question -> question.task() instanceof Task.Tell)
                    .forEach(question -> save(sitting, question.position(), new Texts(List.of("My <own> words"))));
            open("every-test?show=end");
            press("hand-in");
            press("hand-in-anyway");
        }
        assertThat(page())
                .contains("My &lt;own&gt; words", "One good order is", "mutual respect", "Here it belongs:", "Kept")
                .contains("Anything from 3.25 to 3.75 is right.", "You gave no answer.");
    }

    @Test
    void aTestWithQuestionsThatNobodyMarksSaysItsPassMarkInPercent() {
        open("every-test");
        assertThat(page()).contains("You pass with 50 percent of the points");
    }

    @Test
    void aPracticeExamOffersToRunWithoutAClockFirst() {
        open("exam");
        assertThat(page()).containsSubsequence("Start without a clock", "Start with the clock, 90 minutes");
        press("begin");
        assertThat(page()).contains("question 1 of 4").doesNotContain("alongside-clock");
    }

    @Test
    void theClockIsSaidAndAtItsEndTheAnswersStand() {
        open("exam");
        press("begin-with-clock");
        assertThat(page()).contains("alongside-clock", "data-left=\"5400000\"", "It ends nothing");
        Sitting sitting = ((Answering) looking.look(quiz(EveryType.EXAM), Locale.ENGLISH)).sitting();
        IntStream.rangeClosed(1, 3).forEach(position -> save(sitting, position, new Choices(List.of(0))));
        clock.turn(Duration.ofMinutes(EveryType.CLOCK));
        open("exam", 2);
        assertThat(page()).contains("The time was up. Your answers stand as they are.", "<input");
        open("exam?show=end");
        assertThat(page())
                .contains("When the clock ran out, 3 of 4 questions had an answer.")
                .contains("By domain", "Advocacy", "Ethical responsibility")
                .contains("Practise again without a clock", "Practise again with the clock, 90 minutes");
    }

    // Steps

    private void checkedSays(int position, String... words) {
        open("every", position);
        assertThat(page()).doesNotContain("quiz-why", ACourse.SECRET);
        press("check");
        assertThat(page()).contains(words).contains(ACourse.SECRET, "quiz-completeness");
    }

    private void open(String quiz, int position) {
        open(quiz + "?question=" + position);
    }

    private void open(String address) {
        String[] parts = ("sitting-room/" + address).split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 2 ? parts[1] : ""));
        roundTrip();
    }

    private void press(String act) {
        ComponentUtil.fireEvent(box(), new QuizBox.Act(box(), true, act));
        roundTrip();
    }

    private QuizBox box() {
        return find(QuizBox.class).single();
    }

    private String page() {
        return box().html();
    }

    private long count(String pattern) {
        return Pattern.compile(pattern).matcher(page()).results().count();
    }

    private QuizRef quiz(StepPath path) {
        return new QuizRef(shelf.course().version(), path);
    }

    private Sitting begun(StepPath path) {
        beginning.begin(quiz(path), Pace.WITHOUT_CLOCK);
        return ((Answering) looking.look(quiz(path), Locale.ENGLISH)).sitting();
    }

    private void save(Sitting sitting, int position, Entry entry) {
        saving.save(sitting.attempt(), position, new Answer(1, entry), Locale.ENGLISH);
    }
}
