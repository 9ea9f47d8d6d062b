package org.alongside.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.RolePlayCourse;
import org.alongside.learning.SmallCourse;
import org.alongside.learning.application.JoiningCourses;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Role plays, recordings, optional steps and languages, as a learner meets them in the player. */
@ViewPackages(classes = PlayerView.class)
class RolePlayViewTests extends ViewTests {

    private static final String TALK = "learn/role-plays/meeting/first-talk";
    private static final String DOOR = "learn/role-plays/meeting/the-door";
    private static final String QUIET = "learn/role-plays/meeting/quiet";
    private static final String EXAM = "learn/role-plays/meeting/exam";

    @Autowired
    private JoiningCourses joining;

    @BeforeEach
    void someoneIsOnTheCourse() {
        shelf.put(RolePlayCourse.published());
        learner.joins(RolePlayCourse.SLUG);
    }

    @Test
    void aRolePlayBeginsWithItsIntroductionAndTheFirstScene() {
        open(DOOR);
        assertThat(heading()).isEqualTo("At the door");
        assertThat(select(".content-note").text()).startsWith("In this role play A tense meeting.");
        assertThat(select(".scenario-introduction").text()).isEqualTo("There is no single right path.");
        assertThat(first("h2[data-scene]").text()).isEqualTo("The door");
        assertThat(select(".stage .prose").eachText()).contains("This is The door.");
        assertThat(select(".choice").eachText()).containsExactly("Say hello", "Ask");
        assertThat(select(".choice")).allMatch(choice -> choice.tagName().equals("button"));
        assertThat(select(".came")).isEmpty();
        assertThat(select(".path")).isEmpty();
    }

    @Test
    void whatCameOfAChoiceIsToldBeforeTheNextSceneAndWithItsHeading() {
        open(DOOR);
        choose("Say hello");
        assertThat(select(".came").text()).isEqualTo("You chose: Say hello They look up.");
        Element scene = first("[data-scene]");
        assertThat(scene.text()).isEqualTo("The chair");
        assertThat(scene.attr("aria-describedby")).isEqualTo(first(".came").id());
        assertThat(first(".stage").html().indexOf("They look up."))
                .isLessThan(first(".stage").html().indexOf("The chair"));
        assertThat(select(".scenario-introduction, .content-note")).isEmpty();
    }

    @Test
    void aChoiceOfWhichNothingIsToldStillSaysWhatItWas() {
        open(DOOR);
        choose("Ask");
        assertThat(select(".came").text()).isEqualTo("You chose: Ask");
        assertThat(select(".came-of")).isEmpty();
    }

    @Test
    void anEndingLooksBackOnTheWholePath() {
        open(DOOR);
        choose("Say hello");
        choose("Sit down");
        assertThat(select(".stage .eyebrow").text()).isEqualTo("One way it can end");
        assertThat(select(".debrief").text()).isEqualTo("To think about What did the chair do?");
        assertThat(select(".choices")).isEmpty();
        assertThat(select("section.path h3").text()).isEqualTo("Look back at your path");
        assertThat(select(".path-turns > li").eachText())
                .containsExactly(
                        "The door You chose: Say hello They look up. Try another way from here",
                        "The chair You chose: Sit down There is room. Try another way from here",
                        "Goodbye Your path led here.");
        assertThat(select(".step-words .done").text()).startsWith("✓ Done");
        assertThat(select(".outline .is-done .step-title").eachText()).containsExactly("At the door");
    }

    @Test
    void anEndingWithoutDebriefHasNone() {
        open(DOOR);
        choose("Ask");
        choose("Wait");
        assertThat(select(".debrief")).isEmpty();
        assertThat(select("section.path")).hasSize(1);
    }

    @Test
    void eachMomentOfThePathCanBeGoneBackTo() {
        open(DOOR);
        choose("Say hello");
        choose("Sit down");
        press("Try another way from here: The chair", "aria-label");
        assertThat(first("[data-scene]").text()).isEqualTo("The chair");
        assertThat(select(".choice").eachText()).containsExactly("Sit down", "Go out again");
        assertThat(select("details.path summary").text()).isEqualTo("Your path so far");
        assertThat(select("details.path .path-turns > li")).hasSize(2);
        choose("Go out again");
        assertThat(first("[data-scene]").text()).isEqualTo("The door");
        assertThat(select(".step-words .done").text()).startsWith("✓ Done");
    }

    @Test
    void startingAgainIsTheBeginning() {
        open(DOOR);
        choose("Ask");
        choose("Wait");
        press(first("[data-move='back 0'].button"));
        assertThat(first("[data-scene]").text()).isEqualTo("The door");
        assertThat(select(".scenario-introduction")).hasSize(1);
        assertThat(select(".path")).isEmpty();
    }

    @Test
    void comingBackFindsTheSceneOneWasIn() {
        open(DOOR);
        choose("Say hello");
        open(QUIET);
        open("learn/role-plays/meeting/the-door");
        assertThat(first("[data-scene]").text()).isEqualTo("The chair");
        assertThat(select(".came").text()).contains("They look up.");
    }

    @Test
    void continuingOpensTheRolePlayAtItsScene() {
        open(DOOR);
        choose("Say hello");
        open("courses/role-plays");
        open("learn/role-plays");
        assertThat(address()).isEqualTo(DOOR);
        assertThat(first("[data-scene]").text()).isEqualTo("The chair");
    }

    @Test
    void inALessonItIsTheSameStepAndPassedOverOnceItIsDone() {
        open(TALK);
        assertThat(heading()).isEqualTo("A first talk");
        assertThat(select(".embedded-step .eyebrow").text()).isEqualTo("Role play · 5 min");
        assertThat(select(".embedded-step h2").text()).isEqualTo("At the door");
        assertThat(first("h3[data-scene]").text()).isEqualTo("The door");
        choose("Ask");
        choose("Wait");
        assertThat(select(".outline .is-done .step-title").eachText()).containsExactly("At the door");
        assertThat(select("section.path h4").text()).isEqualTo("Look back at your path");
        press("Next: Quiet");
        assertThat(address()).isEqualTo(QUIET);
    }

    @Test
    void theWayOnAndBackStaysBesideIt() {
        open(DOOR);
        assertThat(select(".step-words").text()).contains("once you have played it to an ending");
        choose("Say hello");
        assertThat(select(".step-ways a").eachText()).containsExactly("Previous", "Next: Quiet");
    }

    @Test
    void whatIsNoMoveIsIgnored() {
        open(DOOR);
        List.of("", "choose", "choose 0 1 2", "choose -1 1", "choose 999999999999 1", "back", "<script>")
                .forEach(this::send);
        assertThat(first("[data-scene]").text()).isEqualTo("The door");
    }

    @Test
    void whoLeftTheCourseElsewhereIsLedToItsPage() {
        open(DOOR);
        joining.leave(RolePlayCourse.SLUG);
        choose("Ask");
        assertThat(address()).isEqualTo("courses/role-plays");
    }

    @Test
    void aRecordingCanBeHeardOrRead() {
        open(TALK);
        Element audio = first("figure.recording audio");
        assertThat(audio.attr("src")).isEqualTo("course-files/1/talk.mp3");
        assertThat(audio.hasAttr("controls")).isTrue();
        assertThat(audio.attr("preload")).isEqualTo("none");
        assertThat(audio.attr("aria-label")).isEqualTo("Ana & the chair");
        assertThat(first("figure.recording figcaption").text()).isEqualTo("Ana & the chair");
        assertThat(first("figure.recording details summary").text()).isEqualTo("Transcript");
        assertThat(first("figure.recording details").hasAttr("open")).isFalse();
        assertThat(first("figure.recording .transcript").text()).isEqualTo("Hello, says Ana.");
        Element video = first("figure.recording video");
        assertThat(video.attr("preload")).isEqualTo("none");
        assertThat(video.select("track").attr("src")).isEqualTo("course-files/1/room.vtt");
        assertThat(video.select("track").attr("srclang")).isEqualTo("en");
    }

    @Test
    void optionalStepsSaySoInWords() {
        open(TALK);
        assertThat(select(".outline .step-kind").eachText())
                .containsExactly(
                        "Lesson · 6 min",
                        "Role play · 5 min",
                        "Lesson · 3 min",
                        "Role play · 4 min",
                        "Practice quiz · 1 h 30 min · optional",
                        "Coming later");
        assertThat(select(".outline summary").text()).isEqualTo("Contents · 0 of 4 done");
        open(EXAM);
        assertThat(select(".step-head .eyebrow").text()).isEqualTo("Meeting · 1 h 30 min · optional");
        assertThat(select(".step-words").text()).contains("Your course is complete without it.");
        open("courses/role-plays");
        assertThat(select(".course-modules .step-kind").eachText()).contains("Practice quiz · 1 h 30 min · optional");
        assertThat(text()).contains("18 min", "played every role play to an ending");
    }

    @Test
    void theCourseIsReadInTheLanguageOfTheReader() {
        speak(RolePlayCourse.SPANISH);
        open(TALK);
        assertThat(heading()).isEqualTo("ES A first talk");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("ES A first talk");
        assertThat(select(".lesson > .prose").text()).startsWith("ES Listen first.");
        assertThat(select(".lesson > .prose").eachAttr("lang")).containsOnly("es");
        assertThat(select(".recording summary").eachText()).containsOnly("Transcripción");
        assertThat(select(".outline .step-title").eachText()).contains("ES At the door", "ES To come");
        assertThat(select(".reflection-prompt").text()).isEqualTo("ES Who listened to you?");
        assertThat(select(".behind")).isEmpty();
        choose("ES Say hello");
        assertThat(first("[data-scene]").text()).isEqualTo("ES The chair");
    }

    @Test
    void aRegionOfALanguageReadsThatLanguage() {
        speak(Locale.of("es", "MX"));
        open(DOOR);
        assertThat(heading()).isEqualTo("ES At the door");
    }

    @Test
    void changingTheLanguageKeepsThePlaceAndTheScene() {
        open(DOOR);
        choose("Say hello");
        speak(RolePlayCourse.SPANISH);
        assertThat(address()).isEqualTo(DOOR);
        assertThat(heading()).isEqualTo("ES At the door");
        assertThat(first("[data-scene]").text()).isEqualTo("ES The chair");
        assertThat(select(".choices-ask").text()).isEqualTo("¿Qué haces?");
        assertThat(UI.getCurrent().getInternals().getTitle()).isNotNull();
        choose("ES Sit down");
        speak(Locale.ENGLISH);
        assertThat(first(".path-turns > li").text()).startsWith("The door You chose: Say hello");
    }

    @Test
    void changingTheLanguageInAQuizShowsThatQuizInIt() {
        open(EXAM);
        speak(RolePlayCourse.SPANISH);
        assertThat(heading()).isEqualTo("ES A practice exam");
    }

    @Test
    void whatIsNotTranslatedYetSaysSoAndIsMarkedAsWhatItIs() {
        speak(RolePlayCourse.SPANISH);
        open(QUIET);
        assertThat(heading()).isEqualTo("Quiet");
        assertThat(select(".outline .step-title[lang=en]").eachText()).containsExactly("Quiet");
        assertThat(first("h1").attr("lang")).isEqualTo("en");
        assertThat(select(".lesson > .prose").attr("lang")).isEqualTo("en");
        assertThat(select(".callout.tip").text()).startsWith("Practice tip");
        assertThat(select(".behind").text()).isEqualTo("Este paso todavía no está traducido. Lo ves en inglés.");
    }

    @Test
    void inTheOriginalLanguageNothingIsBehind() {
        open(QUIET);
        assertThat(select(".behind")).isEmpty();
    }

    @Test
    void wordsOfACourseThatDoesNotSpeakTheReadersLanguageAreMarked() {
        speak(RolePlayCourse.SPANISH);
        learner.joins(SmallCourse.SLUG);
        open("learn/small-course/respect/sharing-power");
        assertThat(select(".outline .step-title").eachAttr("lang")).containsOnly("en");
        open("courses/small-course");
        assertThat(text()).contains("Este curso está en inglés.");
        assertThat(select(".course-modules .step-title").eachAttr("lang")).containsOnly("en");
    }

    @Test
    void aStepThatIsCalledOtherwiseByNowIsFoundUnderItsOldAddress() {
        var renamed = RolePlayCourse.asWritten()
                .named(new RolePlayCourse.Names(
                        new StepPath("talks/talk"), List.of(RolePlayCourse.TALK), RolePlayCourse.DOOR, List.of()));
        shelf.move(sam, shelf.put(renamed.publish()));
        open(TALK);
        assertThat(address()).isEqualTo("learn/role-plays/talks/talk");
        assertThat(heading()).isEqualTo("A first talk");
    }

    private void speak(Locale language) {
        UI.getCurrent().setLocale(language);
        roundTrip();
    }

    private void choose(String choice) {
        press(select(".choice").stream()
                .filter(button -> button.text().equals(choice))
                .findFirst()
                .orElseThrow());
    }

    private void press(String label, String attribute) {
        press(first("button[" + attribute + "='" + label + "']"));
    }

    private void press(Element button) {
        send(button.attr("data-move"));
    }

    /** What the browser sends when a button of the scene is pressed. */
    private void send(String move) {
        var stage = find(HtmlFragment.class).withClassName("stage").single().getElement();
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put(ScenarioPanel.PRESSED, move);
        data.put("!!" + ScenarioPanel.PRESSED, true);
        stage.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(stage, "click", data));
        roundTrip();
    }

    private Elements select(String selector) {
        return page().select(selector);
    }

    private Element first(String selector) {
        return Optional.ofNullable(page().selectFirst(selector))
                .map(Objects::requireNonNull)
                .orElseThrow(() -> new AssertionError("Nothing is " + selector));
    }
}
