package org.alongside.catalog.adapter;

import static org.alongside.catalog.adapter.ACourseFolder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.StepPath;
import org.alongside.shared.Minutes;
import org.junit.jupiter.api.Test;

/** Role plays: headings and links. The first scene begins in line 7. */
class ScenarioTests {

    private static final String FILE = "welcome/play.scenario.md:";

    private static final String PLAY = """
            ## The door

            Sam looks at the *floor*.

            - [Say **hello**](#the-chair)
              > It can be declined.
            - [Ask what is wrong](#the-question)
              > A direct question.

            <!-- competency: samhsa:1.2, samhsa:2.1 -->

            ## The question

            "Nothing," says Sam.

            - [Wait](#the-chair)
              > A little.

            ## The chair

            Sam sits down.

            > [!NOTE]
            > Who chose?
            """;

    @Test
    void aScenarioHasScenesWithChoicesAndEndings() {
        Scenario play = play("All are invented.\n\n" + PLAY).scenario();

        assertThat(play.introduction()).isEqualTo(new SafeHtml("<p>All are invented.</p>"));
        assertThat(play.scenes())
                .extracting(Scenario.Scene::anchor)
                .containsExactly("the-door", "the-question", "the-chair");
        assertThat(play.first())
                .isEqualTo(new Scenario.Scene(
                        "the-door",
                        "The door",
                        new SafeHtml("<p>Sam looks at the <em>floor</em>.</p>"),
                        List.of(
                                new Scenario.Choice(
                                        new SafeHtml("Say <strong>hello</strong>"),
                                        new SafeHtml("<p>It can be declined.</p>"),
                                        "the-chair"),
                                new Scenario.Choice(
                                        new SafeHtml("Ask what is wrong"),
                                        new SafeHtml("<p>A direct question.</p>"),
                                        "the-question")),
                        SafeHtml.EMPTY,
                        List.of("samhsa:1.2", "samhsa:2.1")));
        assertThat(play.scene("the-chair").orElseThrow().isEnding()).isTrue();
        assertThat(play.scene("the-chair").orElseThrow().debrief()).isEqualTo(new SafeHtml("<p>Who chose?</p>"));
    }

    @Test
    void itTakesTheMinutesOfItsWordsAndOfLookingBack() {
        String text = PLAY.replace("Sam sits down.", "word ".repeat(340).strip());

        assertThat(play(text).scenario().minutes())
                .as("three minutes for the words, one for the debrief")
                .isEqualTo(new Minutes(4));
    }

    @Test
    void itsFrontMatterIsThatOfAStep() {
        Scenario play = aCourse()
                .listing("welcome/play.scenario.md")
                .with(
                        "welcome/play.scenario.md",
                        "---\ntitle: Play\nminutes: 12\nin-this-lesson: A quarrel.\ncompetencies: [samhsa:1.2]\n"
                                + "optional: true\nformerly: welcome/old.scenario.md\n---\n\n# Play\n\n" + PLAY)
                .scenario();

        assertThat(play.minutes()).isEqualTo(new Minutes(12));
        assertThat(play.contentNote()).hasValue("A quarrel.");
        assertThat(play.competencies()).containsExactly("samhsa:1.2");
        assertThat(play.isRequired()).isFalse();
        assertThat(play.about().formerly()).containsExactly(new StepPath("welcome/old"));
    }

    @Test
    void aLinkAloneInALessonShowsItInPlace() {
        assertThat(play(PLAY)
                        .withLesson("Text.\n\n[Play](play.scenario.md)\n")
                        .lesson()
                        .blocks())
                .contains(new Block.EmbeddedScenario(new StepPath("welcome/play")));
    }

    @Test
    void aChoiceLeadsToAScene() {
        assertThat(errors(PLAY.replace("(#the-question)", "(#the-window)")))
                .containsExactly("13: this choice leads to \"#the-window\", which is no scene of this role play;"
                        + " use the words of a ## heading after #, in lower case with hyphens");
        assertThat(errors(PLAY.replace("(#the-question)", "(hello.md)"))).hasSize(1);
        assertThat(errors(PLAY.replace("(#the-question)", "(javascript:x)"))).hasSize(1);
    }

    @Test
    void aChoiceIsOneLinkAlone() {
        assertThat(errors(PLAY.replace("- [Ask what is wrong](#the-question)", "- Ask [what](#the-question)")))
                .containsExactly(
                        "13: this choice is not one link alone; write \"- [What one can do](#the-next-scene)\","
                                + " and below it the feedback, each line after \"> \"");
    }

    @Test
    void aSceneThatLeadsNowhereIsAnError() {
        assertThat(errors(PLAY.replace("> [!NOTE]\n> Who chose?\n", "")))
                .containsExactly("25: this scene leads nowhere; add choices: \"- [What one can do](#the-next-scene)\";"
                        + " or, if it is an ending, a debrief: \"> [!NOTE]\"");
    }

    @Test
    void aSceneThatNoPathLeadsToIsAnError() {
        assertThat(errors(PLAY.replace("(#the-question)", "(#the-chair)")))
                .containsExactly("18: no path leads to this scene;"
                        + " link to it from a choice: (#the-question), or remove it");
    }

    @Test
    void aLoopWithoutAWayOutIsAnError() {
        assertThat(errors(PLAY.replace("- [Wait](#the-chair)", "- [Wait](#the-question)")))
                .containsExactly(
                        "18: from this scene no ending can be reached;" + " add a choice that leads out of the loop");
    }

    @Test
    void aLoopWithAWayOutIsFine() {
        assertThat(errors(PLAY.replace(
                        "- [Wait](#the-chair)\n  > A little.",
                        "- [Wait](#the-door)\n  > A little.\n- [Sit](#the-chair)\n  > Down.")))
                .isEmpty();
    }

    @Test
    void theFirstSceneIsNoEnding() {
        assertThat(errors("## The end\n\nText.\n\n> [!NOTE]\n> Look.\n"))
                .containsExactly("7: the first scene is an ending; give it choices");
    }

    @Test
    void aRolePlayHasScenes() {
        assertThat(errors("Text.\n"))
                .containsExactly("1: the role play has no scene; begin each scene with a ## heading");
    }

    @Test
    void feedbackIsIndented() {
        assertThat(errors(PLAY.replace("  > A direct question.", "> A direct question.")))
                .containsExactly("14: text stands below the choices, or a quote that is not indented;"
                        + " indent feedback to the text of its choice, and move everything else above the list");
    }

    @Test
    void aDebriefStandsInAnEnding() {
        assertThat(errors(PLAY.replace("  > A little.\n", "  > A little.\n\n> [!NOTE]\n> Hm.\n")))
                .containsExactly("25: a debrief stands in a scene that goes on;"
                        + " move it to an ending, which has no choices");
    }

    @Test
    void otherAlertsHaveNoPlaceInAScene() {
        assertThat(errors(PLAY.replace("> [!NOTE]", "> [!TIP]")))
                .containsExactly("29: [!TIP] has no place in a scene;"
                        + " write a scene as text and choices, and an ending as text and one [!NOTE]");
    }

    @Test
    void choicesAreNotNumbered() {
        assertThat(errors(PLAY.replace("- [Wait](#the-chair)\n  >", "1. [Wait](#the-chair)\n   >")))
                .containsExactly("22: the choices are numbered; begin each with \"- \": none comes first");
    }

    @Test
    void aSceneHasText() {
        assertThat(errors(PLAY.replace("\"Nothing,\" says Sam.\n\n", "")))
                .containsExactly("18: this scene has no text; tell in a few sentences what happens");
    }

    @Test
    void aCommentOfASceneSaysWhatIsPractised() {
        assertThat(errors(PLAY.replace("<!-- competency:", "<!-- key: a; competency:")))
                .containsExactly("16: \"key: a\" is not something a scene's comment can say;"
                        + " write it as <!-- competency: samhsa:1.2 -->");
    }

    @Test
    void somethingComesOfEachChoice() {
        assertThat(play(PLAY.replace("  > A little.\n", "")).warnings())
                .containsExactly(FILE + "22: nothing comes of this choice;"
                        + " add a quote below it, indented to its text, that says what does");
    }

    private static ACourseFolder play(String text) {
        return aCourse().withScenario(text);
    }

    private static List<String> errors(String text) {
        return play(text).errors().stream()
                .map(error -> error.replace(FILE, ""))
                .toList();
    }
}
