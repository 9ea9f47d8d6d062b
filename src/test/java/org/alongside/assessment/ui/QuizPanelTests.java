package org.alongside.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alongside.assessment.ACourse;
import org.alongside.assessment.AttemptId;
import org.alongside.assessment.House;
import org.alongside.assessment.House.Door;
import org.alongside.assessment.House.Shelf;
import org.alongside.assessment.House.TurnableClock;
import org.alongside.assessment.QuizRef;
import org.alongside.assessment.application.Answer;
import org.alongside.assessment.application.Beginning.Begun;
import org.alongside.assessment.application.BeginningAttempts;
import org.alongside.assessment.application.Entry.Choices;
import org.alongside.assessment.application.LookingAtQuizzes;
import org.alongside.assessment.application.Pace;
import org.alongside.assessment.application.QuestionSheet;
import org.alongside.assessment.application.SavingAnswers;
import org.alongside.assessment.application.ShownOption;
import org.alongside.assessment.application.Sitting;
import org.alongside.assessment.application.Standing.Answering;
import org.alongside.assessment.application.Task;
import org.alongside.people.SignedIn;
import org.alongside.people.SignedInPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** A learner meets quizzes, page by page. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE, extraIncludes = "shared", module = "assessment")
@Import(House.class)
@ViewPackages(classes = SittingRoomView.class)
class QuizPanelTests extends SpringBrowserlessTest {

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

    private SignedIn me;

    @BeforeEach
    void comeIn() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        me = door.aLearner();
    }

    @AfterEach
    void leave() {
        SignedInPeople.nobody();
    }

    @Test
    void aTestBeginsWithWhatToExpect() {
        open("final");
        assertThat(page())
                .contains("<h1>", "The closing test", "6 questions", "You pass with 5 of 6 right (75 percent)")
                .contains("You can take it 2 times", "There is no time limit", "Take your time.")
                .doesNotContain("<input");
    }

    @Test
    void startingLeadsToTheFirstQuestionAtItsOwnAddress() {
        open("final");
        press("begin");
        assertThat(address()).isEqualTo("sitting-room/final?question=1");
        assertThat(page()).contains("The closing test · question 1 of 6", "<legend><h1>");
        assertThat(count("type=\"radio\"|type=\"checkbox\"")).isEqualTo(4);
    }

    @Test
    void nextAndBackGoFromQuestionToQuestion() {
        begun(shelf.finalTest());
        open("final?question=2");
        press("next");
        assertThat(address()).isEqualTo("sitting-room/final?question=3");
        assertThat(page()).contains("question 3 of 6", "href=\"sitting-room/final?question=2\"");
    }

    @Test
    void aQuizReopensAtTheFirstQuestionWithoutAnAnswerAndStaysThereWhenItIsAnswered() {
        Sitting sitting = begun(shelf.check());
        answer(sitting, 1, 0);
        open("check");
        assertThat(page()).contains("question 2 of 3");
        answer(sitting, 2, 1);
        UI.getCurrent().setLocale(Locale.of("es"));
        roundTrip();
        assertThat(page()).contains("pregunta 2 de 3", "Siguiente pregunta");
        press("next");
        assertThat(address()).isEqualTo("sitting-room/check?question=3");
    }

    @Test
    void anotherLanguageKeepsThePlaceAndTheAnswer() {
        Sitting sitting = begun(shelf.check());
        answer(sitting, 2, 1);
        open("check?question=2");
        UI.getCurrent().setLocale(Locale.of("es"));
        roundTrip();
        assertThat(page()).contains("pregunta 2 de 3", "No del todo.", "value=\"1\" checked", "data-sequence=\"1\"");
        assertThat(address()).isEqualTo("sitting-room/check?question=2");
    }

    @Test
    void aQuestionThatIsNotThereLeadsToTheFirstOpenOne() {
        begun(shelf.check());
        for (String position : List.of("0", "4", "-1", "9999999999", "x")) {
            open("check?question=" + position);
            assertThat(page()).contains("question 1 of 3");
        }
    }

    @Test
    void theElementIsToldWhereToSaveForWhomAndFromWhere() {
        Sitting sitting = begun(shelf.check());
        answer(sitting, 1, 0);
        open("check?question=1");
        assertThat(page())
                .contains("data-address=\"api/answers/" + sitting.attempt().value() + "/1\"")
                .contains("data-person=\"" + me.person().value() + "\"", "data-sequence=\"1\"", "data-language=\"en\"")
                .contains("data-saved=\"Saved {time}\"", "data-saving=\"Saving…\"");
    }

    @Test
    void practiceShowsItsFeedbackAgainAfterAReload() {
        Sitting sitting = begun(shelf.check());
        answer(sitting, 1, 1);
        open("check?question=1");
        assertThat(page()).contains("Yes.", ACourse.SECRET + " of option check-one/1", ACourse.SECRET + " check-one");
    }

    @Test
    void howCompleteSeveralChoicesAreIsSaidOnlyWhenAsked() {
        Sitting sitting = begun(shelf.check());
        answer(sitting, 3, 0, 1);
        open("check?question=3");
        assertThat(page()).contains("Choose all that fit.", "This fits.").doesNotContain("You found");
        press("check");
        assertThat(page())
                .contains(
                        "You found 1 of the 2 that fit. One of your choices does not.",
                        ACourse.SECRET + " check-three");
    }

    @Test
    void aQuestionWithOneRightOptionHasNoCheck() {
        begun(shelf.check());
        open("check?question=1");
        assertThat(page()).doesNotContain("value=\"check\"");
    }

    @Test
    void aTestHasNoCheckAndShowsNothingForIt() {
        Sitting sitting = begun(shelf.finalTest());
        sitting.questions().forEach(question -> answer(sitting, question.position(), 0));
        for (int position = 1; position <= 6; position++) {
            open("final?question=" + position);
            press("check");
            assertThat(page()).doesNotContain(ACourse.SECRET, "value=\"check\"", "You found", "quiz-why");
        }
    }

    @Test
    void theEndOfPracticeNamesEachQuestionAndHowItWent() {
        Sitting sitting = begun(shelf.check());
        answer(sitting, 1, 1);
        answer(sitting, 2, 1);
        answer(sitting, 3, 0, 2);
        open("check?question=3");
        press("next");
        assertThat(address()).isEqualTo("sitting-room/check?show=end");
        assertThat(page())
                .contains("You have been through it", "href=\"sitting-room/check?question=1\"", "Look again")
                .contains("learn/a-small-course/safe-spaces/agreements");
        assertThat(count("quiz-mark done")).isEqualTo(2);
        assertThat(count("quiz-mark not-yet")).isEqualTo(1);
    }

    @Test
    void practisingAgainBeginsAfresh() {
        Sitting sitting = begun(shelf.check());
        sitting.questions().forEach(question -> answer(sitting, question.position(), 0));
        open("check?show=end");
        press("again");
        assertThat(address()).isEqualTo("sitting-room/check?question=1");
        assertThat(page()).doesNotContain(" checked");
    }

    @Test
    void thePageHearsOnceThatPracticeIsDone() {
        Sitting sitting = begun(shelf.check());
        SittingRoomView room = open("check?question=3");
        sitting.questions().forEach(question -> answer(sitting, question.position(), 0));
        ComponentUtil.fireEvent(box(), new QuizBox.Done(box(), true));
        press("next");
        assertThat(room.timesDone()).isEqualTo(1);
    }

    @Test
    void aPageOpenedOnAQuizThatIsDoneHearsNothing() {
        Sitting sitting = begun(shelf.check());
        sitting.questions().forEach(question -> answer(sitting, question.position(), 0));
        SittingRoomView room = open("check?show=end");
        press("again");
        assertThat(room.timesDone()).isZero();
    }

    @Test
    void theReviewNamesWhatHasNoAnswerWithLinks() {
        Sitting sitting = begun(shelf.finalTest());
        answer(sitting, 1, 0);
        answer(sitting, 2, 0);
        open("final?show=end");
        assertThat(page())
                .contains(
                        "Before you hand in",
                        "4 questions have no answer yet",
                        "href=\"sitting-room/final?question=3\"");
        assertThat(count("Answered")).isEqualTo(2);
        assertThat(count("No answer yet")).isEqualTo(4);
    }

    @Test
    void handingInWithoutAllAnswersAsksOnceMore() {
        Sitting sitting = begun(shelf.finalTest());
        open("final?show=end");
        press("hand-in");
        assertThat(page()).contains("6 questions have no answer yet. They count as not right", "Hand in anyway");
        assertThat(looking.look(shelf.finalTest(), Locale.ENGLISH)).isInstanceOf(Answering.class);
        press("keep-answering");
        assertThat(address()).isEqualTo("sitting-room/final?question=1");
        open("final?show=end");
        press("hand-in");
        press("hand-in-anyway");
        assertThat(page()).contains("Not yet", "0 of 6 answers were right. You need 5 to pass.");
        assertThat(sitting.size()).isEqualTo(6);
    }

    @Test
    void aPassedTestSaysSoByModuleAndByQuestionAndTellsThePage() {
        Sitting sitting = begun(shelf.finalTest());
        answerAllRight(sitting);
        SittingRoomView room = open("final?show=end");
        press("hand-in");
        assertThat(page())
                .contains("<h1>You passed</h1>", "6 of 6 answers were right.", "By module", "Mutual respect")
                .contains(ACourse.SECRET)
                .doesNotContain("Take it again");
        assertThat(room.timesDone()).isEqualTo(1);
    }

    @Test
    void notYetShowsTheWayBackAndTheAttemptsLeftButNotWhatIsRight() {
        Sitting sitting = begun(shelf.finalTest());
        sitting.questions()
                .forEach(question -> answer(
                        sitting, question.position(), places(question, "Other").getFirst()));
        open("final?show=end");
        press("hand-in");
        assertThat(page())
                .contains("<h1>Not yet</h1>", "You can take it one more time.", "Take it again", "Read again:")
                .doesNotContain("Right final", "What fits:", "ailed", "Wrong", "wrong");
    }

    @Test
    void afterTheLastAttemptItSaysWhomToAsk() {
        for (int attempt = 0; attempt < 2; attempt++) {
            begun(shelf.finalTest());
            open("final?show=end");
            press("hand-in");
            press("hand-in-anyway");
        }
        assertThat(page()).contains("Talk to your instructor", "What fits:").doesNotContain("Take it again");
    }

    @Test
    void anotherAttemptBeginsFromTheResultAtWhateverAddressItIsShown() {
        begun(shelf.finalTest());
        open("final?question=1");
        sitting().questions();
        open("final?show=end");
        press("hand-in");
        press("hand-in-anyway");
        open("final?question=1");
        assertThat(page()).contains("<h1>Not yet</h1>");
        press("begin");
        assertThat(page()).contains("question 1 of 6");
    }

    @Test
    void whatHasEndedCannotBeAnswered() {
        Sitting sitting = begun(shelf.finalTest());
        open("final?show=end");
        press("hand-in");
        press("hand-in-anyway");
        open("final?question=2");
        assertThat(page()).doesNotContain("<input", "alongside-keep");
        assertThat(sitting.size()).isEqualTo(6);
    }

    @Test
    void aStalePressAfterTheEndShowsHowThingsAre() {
        Sitting sitting = begun(shelf.timed());
        open("timed?question=3");
        assertThat(page()).contains("Open until");
        clock.turn(Duration.ofMinutes(ACourse.MINUTES));
        press("next");
        assertThat(page()).contains("The time was up.");
        assertThat(sitting.clock()).isPresent();
    }

    @Test
    void whoHasNotJoinedIsToldHow() {
        door.turnAway(me.person());
        open("check");
        assertThat(page()).contains("Join the course first").doesNotContain("<input", "<button");
    }

    @Test
    void insideALessonItBeginsBelowTheLessonsHeadingsAndNamesItselfInAddresses() {
        begun(shelf.check());
        open("lesson");
        assertThat(page()).contains("<legend><h3>").doesNotContain("<h1");
        press("next");
        assertThat(address()).isEqualTo("sitting-room/lesson?quiz=mutual-respect/check&question=2");
        assertThat(page()).contains("question 2 of 3");
        open("lesson?quiz=another/quiz&question=3");
        assertThat(page()).contains("question 1 of 3");
    }

    @Test
    void nothingThatIsWrittenInACourseIsAbleToActOnThePage() {
        begun(shelf.check());
        open("check?question=1");
        assertThat(page()).doesNotContainPattern("<script|javascript:|\\son[a-z]+=");
    }

    // Steps

    private SittingRoomView open(String address) {
        String[] parts = ("sitting-room/" + address).split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 2 ? parts[1] : ""));
        roundTrip();
        return (SittingRoomView) getCurrentView();
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

    private int count(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page());
        return (int) matcher.results().count();
    }

    private static String address() {
        return UI.getCurrent()
                .getActiveViewLocation()
                .getPathWithQueryParameters()
                .replace("%2F", "/");
    }

    private Sitting sitting() {
        return ((Answering) looking.look(shelf.finalTest(), Locale.ENGLISH)).sitting();
    }

    private Sitting begun(QuizRef quiz) {
        AttemptId attempt = ((Begun) beginning.begin(quiz, Pace.WITHOUT_CLOCK)).attempt();
        Sitting sitting = ((Answering) looking.look(quiz, Locale.ENGLISH)).sitting();
        assertThat(sitting.attempt()).isEqualTo(attempt);
        return sitting;
    }

    private void answer(Sitting sitting, int position, Integer... shown) {
        saving.save(sitting.attempt(), position, new Answer(1, new Choices(List.of(shown))), Locale.ENGLISH);
    }

    private void answerAllRight(Sitting sitting) {
        sitting.questions()
                .forEach(question -> answer(
                        sitting, question.position(), places(question, "Right").toArray(Integer[]::new)));
    }

    private static List<Integer> places(QuestionSheet question, String kind) {
        List<ShownOption> options = ((Task.Choose) question.task()).options();
        return IntStream.range(0, options.size())
                .filter(place -> options.get(place).text().html().startsWith(kind))
                .boxed()
                .toList();
    }
}
