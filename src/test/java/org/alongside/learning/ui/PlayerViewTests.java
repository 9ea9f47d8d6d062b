package org.alongside.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.learning.SmallCourse;
import org.alongside.learning.application.JoiningCourses;
import org.alongside.learning.application.KeepingReflections;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The player as its learner meets it. */
@ViewPackages(classes = PlayerView.class)
class PlayerViewTests extends ViewTests {

    private static final String GROUND = "learn/small-course/respect/common-ground";
    private static final String CHECK = "learn/small-course/respect/check";
    private static final String POWER = "learn/small-course/respect/sharing-power";
    private static final String ENDING = "learn/small-course/endings/good-endings";
    private static final String FINAL = "learn/small-course/endings/final";

    @Autowired
    private JoiningCourses joining;

    @Autowired
    private KeepingReflections keeping;

    @Test
    void withoutAStepTheAddressLeadsToWhereOneWas() {
        learner.joins(SmallCourse.SLUG);
        open("learn/small-course");
        assertThat(address()).isEqualTo(GROUND);
        open(ENDING);
        open("learn/small-course");
        assertThat(address()).isEqualTo(ENDING);
        assertThat(heading()).isEqualTo("Good endings");
    }

    @Test
    void aLessonShowsItsPlaceItsTitleAndItsWords() {
        learner.joins(SmallCourse.SLUG);
        open(GROUND);
        assertThat(heading()).isEqualTo("Common ground");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Common ground");
        assertThat(select(".step-head .eyebrow").text()).isEqualTo("Mutual respect · 9 min");
        assertThat(select(".prose").text()).contains("Your experience is the reason", "That is all.");
        assertThat(select(".content-note").text()).contains("In this lesson", "being shut out");
        assertThat(select(".callout.key-idea").text()).isEqualTo("Key idea Share when it serves.");
        assertThat(select(".callout.pause").text())
                .isEqualTo("Pause Take a breath. Everything is kept. You can stop here.");
        assertThat(select(".step-foot").text()).contains("18 min left in “Mutual respect”", "You can stop here");
    }

    @Test
    void goingFromStepToStepChangesThePageInPlace() {
        learner.joins(SmallCourse.SLUG);
        open(GROUND);
        HasElement before = getCurrentView();
        open(POWER);
        assertThat(getCurrentView()).isSameAs(before);
        assertThat(heading()).isEqualTo("Sharing power");
        assertThat(select("[aria-current=page] .step-title").eachText()).containsExactly("Sharing power");
    }

    @Test
    void aPlaceWithinAStepLeavesTheStepAsItIs() {
        learner.joins(SmallCourse.SLUG);
        open(CHECK);
        APanel panel = find(APanel.class).single();
        UI.getCurrent().navigate(CHECK, QueryParameters.of("question", "2"));
        roundTrip();
        assertThat(find(APanel.class).single()).isSameAs(panel);
    }

    @Test
    void openingALessonDoesNotMarkItAsRead() {
        learner.joins(SmallCourse.SLUG);
        open(GROUND);
        open(POWER);
        assertThat(select(".outline .is-done")).isEmpty();
        assertThat(learner.stands().stepsDone()).isZero();
        assertThat(select(".step-words").text()).contains("counts as read. Opening it alone does not count.");
    }

    @Test
    void nextMarksTheLessonAsReadAndGoesOn() {
        learner.joins(SmallCourse.SLUG);
        open(GROUND);
        press("Next: Check yourself");
        assertThat(address()).isEqualTo(CHECK);
        assertThat(doneSteps()).containsExactly("Common ground");
        assertThat(learner.stands().stepsDone()).isEqualTo(1);
        assertThat(select(".outline .is-done .step-kind").text()).isEqualTo("Lesson · 9 min · done");
    }

    @Test
    void aLessonReadBeforeOffersAPlainWayOn() {
        learner.joins(SmallCourse.SLUG);
        learner.reads(SmallCourse.GROUND);
        open(GROUND);
        assertThat(buttons()).doesNotContain("Next: Check yourself");
        assertThat(link("Next: Check yourself")).isEqualTo(CHECK);
        assertThat(select(".step-words .done").text()).startsWith("✓ Done");
    }

    @Test
    void aQuizIsNotMarkedByGoingOn() {
        learner.joins(SmallCourse.SLUG);
        open(CHECK);
        assertThat(link("Next: Sharing power")).isEqualTo(POWER);
        open(POWER);
        assertThat(learner.stands().stepsDone()).isZero();
        assertThat(link("Previous")).isEqualTo(CHECK);
    }

    @Test
    void aQuizThatIsDoneShowsSoInPlace() {
        learner.joins(SmallCourse.SLUG);
        open(CHECK);
        APanel panel = find(APanel.class).single();
        press("Answer all of it");
        assertThat(doneSteps()).containsExactly("Check yourself");
        assertThat(select(".step-words .done").text()).startsWith("✓ Done");
        assertThat(find(APanel.class).single()).isSameAs(panel);
        assertThat(heading()).isEqualTo("Check yourself");
    }

    @Test
    void aQuizInALessonIsTheSameStepAndPassedOverOnceItIsDone() {
        learner.joins(SmallCourse.SLUG);
        open(GROUND);
        assertThat(heading()).isEqualTo("Common ground");
        press("Answer all of it");
        assertThat(doneSteps()).containsExactly("Check yourself");
        press("Next: Sharing power");
        assertThat(address()).isEqualTo(POWER);
        assertThat(doneSteps()).containsExactly("Common ground", "Check yourself");
    }

    @Test
    void theLastStepLeadsToTheEndOfTheCourse() {
        learner.joins(SmallCourse.SLUG);
        open(FINAL);
        assertThat(link("Done")).isEqualTo("courses/small-course/complete");
    }

    @Test
    void linksInTheTextStayWithinTheApplication() {
        learner.joins(SmallCourse.SLUG);
        open(GROUND);
        assertThat(select(".prose a").attr("href")).isEqualTo(POWER);
    }

    @Test
    void theOutlineNamesEveryStepWithItsState() {
        learner.joins(SmallCourse.SLUG);
        learner.completes(SmallCourse.CHECK, course.version(), organisation);
        open(POWER);
        assertThat(select(".outline .step-title").eachText())
                .containsExactly(
                        "Common ground",
                        "Check yourself",
                        "Sharing power",
                        "Role play",
                        "Good endings",
                        "The closing test");
        assertThat(select(".outline .step-kind").eachText())
                .containsExactly(
                        "Lesson · 9 min",
                        "Practice quiz · 4 min · done",
                        "Lesson · 5 min",
                        "Coming later",
                        "Lesson · 7 min",
                        "Test · 10 min");
        assertThat(select(".outline summary").text()).isEqualTo("Contents · 1 of 5 done");
        assertThat(select(".outline progress").attr("value")).isEqualTo("1");
    }

    @Test
    void oneModuleOfTheOutlineChangesWhenOneStepIsDone() {
        learner.joins(SmallCourse.SLUG);
        open(CHECK);
        List<HtmlFragment> modules =
                find(HtmlFragment.class).withClassName("outline-module").all();
        String first = modules.get(0).html();
        String second = modules.get(1).html();
        press("Answer all of it");
        assertThat(modules.get(0).html()).isNotEqualTo(first);
        assertThat(modules.get(1).html()).isSameAs(second);
    }

    @Test
    void theTextOfALessonIsSharedByAllWhoReadIt() {
        learner.joins(SmallCourse.SLUG);
        open(GROUND);
        String mine = find(HtmlFragment.class).withClassName("prose").first().html();
        house.actAs(house.newLearner(), organisation);
        learner.joins(SmallCourse.SLUG);
        open(POWER);
        open(GROUND);
        assertThat(find(HtmlFragment.class).withClassName("prose").first().html())
                .isSameAs(mine);
    }

    @Test
    void aReflectionIsOfferedWithWhatItsWriterWroteAndAWordOnWhoReadsIt() {
        learner.joins(SmallCourse.SLUG);
        String words = "\n<b>She</b> had sat in that chair too.\n</textarea><script>";
        keeping.keep(SmallCourse.SLUG, SmallCourse.GROUND, SmallCourse.REFLECTION, 7, words);
        open(GROUND);
        Element keep = first("alongside-keep");
        assertThat(keep.attr("data-address")).isEqualTo("api/reflections/small-course/5f1c0a/respect/common-ground");
        assertThat(keep.attr("data-sequence")).isEqualTo("7");
        assertThat(keep.attr("data-person")).isEqualTo(sam.value().toString());
        assertThat(keep.attr("data-saved")).isEqualTo("Saved {time}");
        // Browsers leave out the first line break of a field's content.
        assertThat(first("textarea").wholeText()).isEqualTo("\n" + words);
        assertThat(select(".reflection").text())
                .contains("For you alone", "When did a story help you?", "Only you can read this.");
        assertThat(first("#" + first("textarea").attr("aria-labelledby")).text())
                .isEqualTo("When did a story help you?");
        assertThat(first("#" + first("textarea").attr("aria-describedby")).text())
                .contains("names of people you support");
    }

    @Test
    void otherPeoplesReflectionsAreNotOnThePage() {
        learner.joins(SmallCourse.SLUG);
        keeping.keep(SmallCourse.SLUG, SmallCourse.GROUND, SmallCourse.REFLECTION, 1, "mine alone");
        house.actAs(house.newLearner(), organisation);
        learner.joins(SmallCourse.SLUG);
        open(GROUND);
        assertThat(page().html()).doesNotContain("mine alone");
    }

    @Test
    void anotherLanguageKeepsThePlaceAndWhatIsOnThePage() {
        learner.joins(SmallCourse.SLUG);
        open(GROUND);
        APanel panel = find(APanel.class).single();
        String field = first("textarea").outerHtml();
        UI.getCurrent().setLocale(Locale.of("es"));
        roundTrip();
        assertThat(heading()).isEqualTo("Common ground");
        assertThat(buttons()).contains("Siguiente: Check yourself");
        assertThat(select(".outline summary").text()).isEqualTo("Contenido · 0 de 5 hechos");
        assertThat(select(".reflection").text()).contains("Solo tú puedes leer esto.");
        assertThat(first("textarea").outerHtml()).isEqualTo(field);
        assertThat(find(APanel.class).single()).isSameAs(panel);
        assertThat(select(".callout.key-idea").text()).startsWith("Key idea");
    }

    @Test
    void whoIsNotOnTheCourseIsShownWhatItIs() {
        open(GROUND);
        assertThat(address()).isEqualTo("courses/small-course");
        open("learn/small-course");
        assertThat(address()).isEqualTo("courses/small-course");
        learner.joins(SmallCourse.SLUG);
        joining.leave(SmallCourse.SLUG);
        open(GROUND);
        assertThat(address()).isEqualTo("courses/small-course");
    }

    @Test
    void anothersEnrolmentOpensNothing() {
        learner.joins(SmallCourse.SLUG);
        house.actAs(house.newLearner(), organisation);
        open(GROUND);
        assertThat(address()).isEqualTo("courses/small-course");
    }

    @Test
    void aLearnerStaysOnTheVersionTheyStarted() {
        learner.joins(SmallCourse.SLUG);
        PublishedCourse newer = shelf.put(SmallCourse.published("A small course, revised"));
        open(GROUND);
        assertThat(select(".outline-course").text()).isEqualTo("A small course");
        house.actAs(house.newLearner(), organisation);
        learner.joins(SmallCourse.SLUG);
        open(POWER);
        assertThat(select(".outline-course").text()).isEqualTo(newer.course().title());
    }

    @Test
    void aStepThatIsNotThereLeadsBackToTheCourse() {
        learner.joins(SmallCourse.SLUG);
        open("learn/small-course/respect/gone");
        assertThat(heading()).isEqualTo("This step is not here");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("This step is not here");
        assertThat(link("Go to “A small course”")).isEqualTo("courses/small-course");
        assertThat(learner.stands().here().step()).isEqualTo(SmallCourse.GROUND);
        open(POWER);
        assertThat(heading()).isEqualTo("Sharing power");
    }

    @Test
    void anAddressThatIsNoneIsNotFound() {
        learner.joins(SmallCourse.SLUG);
        open("learn/small-course/NO_SUCH");
        assertThat(getCurrentView()).isNotInstanceOf(PlayerView.class);
        open("learn/Nonsense!/a");
        assertThat(getCurrentView()).isNotInstanceOf(PlayerView.class);
    }

    @Test
    void anotherCourseInTheSameTabBringsItsOwnOutline() {
        shelf.put(SmallCourse.ofLessons("other", 2));
        learner.joins(SmallCourse.SLUG);
        joining.join(new CourseSlug("other"));
        open(GROUND);
        open("learn/other/only/lesson-2");
        assertThat(select(".outline .step-title").eachText()).containsExactly("Lesson 1", "Lesson 2");
        open(GROUND);
        assertThat(select(".outline .step-title")).hasSize(6);
    }

    private Elements select(String selector) {
        return page().select(selector);
    }

    private Element first(String selector) {
        return Objects.requireNonNull(page().selectFirst(selector), selector);
    }

    private List<String> doneSteps() {
        return select(".outline .is-done .step-title").eachText();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private String link(String label) {
        return find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getText().equals(label))
                .map(Anchor::getHref)
                .findFirst()
                .orElseThrow();
    }
}
