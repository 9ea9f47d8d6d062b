package org.alongside.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.learning.SmallCourse;
import org.alongside.organisation.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The catalogue, the page of a course, and its end. */
@ViewPackages(classes = CourseView.class)
class CourseViewTests extends ViewTests {

    @Test
    void theCatalogueShowsEachCourseWithItsSize() {
        open("courses");
        assertThat(heading()).isEqualTo("Courses");
        assertThat(page().select(".course-card")).hasSize(1);
        assertThat(page().select(".course-card a").attr("href")).isEqualTo("courses/small-course");
        assertThat(text()).contains("What it means to walk beside someone.", "2 modules · 35 min");
        assertThat(page().select("progress")).isEmpty();
    }

    @Test
    void theCatalogueShowsHowFarOneIsAndTheWayOn() {
        learner.joins(SmallCourse.SLUG);
        learner.reads(SmallCourse.GROUND);
        open("courses");
        assertThat(text()).contains("1 of 5 steps done (20%) · 26 min to go");
        assertThat(page().select(".course-card a.button").attr("href")).isEqualTo("learn/small-course");
    }

    @Test
    void anEmptyCatalogueSaysSo() {
        shelf.remove(SmallCourse.SLUG);
        open("courses");
        assertThat(text()).contains("No course is published yet.");
    }

    @Test
    void aTitleIsTextWhateverItSays() {
        Course course = SmallCourse.course("<img src=x onerror=alert(1)> & \"more\"");
        shelf.put(new PublishedCourse(CourseVersionId.next(), 1, "0".repeat(64), course));
        open("courses");
        assertThat(page().select("img")).isEmpty();
        assertThat(text()).contains("<img src=x onerror=alert(1)> & \"more\"");
        learner.joins(SmallCourse.SLUG);
        open("learn/small-course");
        assertThat(page().select("img")).isEmpty();
    }

    @Test
    void aCourseShowsWhatItBringsWhatItTakesAndOneButton() {
        open("courses/small-course");
        assertThat(heading()).isEqualTo("A small course");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("A small course");
        assertThat(page().select(".objectives li").eachText())
                .containsExactly("Listen before you share", "Ask before you help");
        assertThat(text()).contains("2 modules · 35 min", "Mutual respect 18 min", "certificate that anyone can check");
        assertThat(page().select("vaadin-button").eachText()).containsExactly("Start this course");
        assertThat(page().select(".course-modules a")).isEmpty();
    }

    @Test
    void aLearnerFindsTheWorkbookInTheLanguageOfTheCourse() {
        open("courses/small-course");

        assertThat(page().select("a[download]").eachText()).containsExactly("Workbook (PDF)");
        assertThat(page().select("a[download]").attr("href"))
                .isEqualTo("course-books/" + course.version().value() + "/workbook.pdf?language=en");
    }

    @Test
    void whoTeachesFindsTheGuideAsWell() {
        house.actAs(house.newMember(Role.INSTRUCTOR), organisation);
        open("courses/small-course");

        assertThat(page().select("a[download]").eachText())
                .containsExactly("Workbook (PDF)", "Facilitator’s guide (PDF)");
    }

    @Test
    void startingOpensTheFirstStep() {
        open("courses/small-course");
        press("Start this course");
        assertThat(address()).isEqualTo("learn/small-course/respect/common-ground");
        assertThat(heading()).isEqualTo("Common ground");
    }

    @Test
    void whoIsUnderWayContinuesOrLeaves() {
        learner.joins(SmallCourse.SLUG);
        learner.reads(SmallCourse.GROUND);
        open("courses/small-course");
        assertThat(page().select("a.button").eachText()).containsExactly("Continue");
        assertThat(page().select("a.button").attr("href")).isEqualTo("learn/small-course");
        assertThat(page().select(".course-modules .is-done .step-title").eachText())
                .containsExactly("Common ground");
        assertThat(page().select("vaadin-button").eachText()).containsExactly("Leave this course");
        assertThat(text()).contains("What you did and wrote is kept");
    }

    @Test
    void leavingSaysThatEverythingIsKeptAndOffersTheWayBack() {
        learner.joins(SmallCourse.SLUG);
        learner.reads(SmallCourse.GROUND);
        open("learn/small-course/respect/sharing-power");
        open("courses/small-course");
        press("Leave this course");
        assertThat(page().select("[role=status]").text()).contains("Everything you did and wrote is kept");
        assertThat(page().select("vaadin-button").eachText()).containsExactly("Come back to this course");
        press("Come back to this course");
        assertThat(address()).isEqualTo("learn/small-course/respect/sharing-power");
        assertThat(learner.stands().stepsDone()).isEqualTo(1);
    }

    @Test
    void anotherLanguageKeepsThePage() {
        open("courses/small-course");
        UI.getCurrent().setLocale(Locale.of("es"));
        roundTrip();
        assertThat(heading()).isEqualTo("A small course");
        assertThat(page().select("vaadin-button").eachText()).containsExactly("Empezar este curso");
    }

    @Test
    void aCourseThatIsNotThereIsNotFound() {
        open("courses/elsewhere");
        assertThat(getCurrentView()).isNotInstanceOf(CourseView.class);
        open("courses/Not a slug");
        assertThat(getCurrentView()).isNotInstanceOf(CourseView.class);
    }

    @Test
    void theEndOfACourseUnderWaySaysWhatIsLeft() {
        learner.joins(SmallCourse.SLUG);
        learner.reads(SmallCourse.GROUND);
        learner.reads(SmallCourse.ENDING);
        open("courses/small-course/complete");
        assertThat(heading()).isEqualTo("What is still open");
        assertThat(page().select(".still-to-do a").eachText())
                .containsExactly("Check yourself", "Sharing power", "The closing test");
    }

    @Test
    void theEndOfACompletedCourseCongratulatesAndShowsWhatCameOfIt() {
        completeEverything();
        open("courses/small-course/complete");
        assertThat(heading()).isEqualTo("You have completed “A small course”");
        assertThat(page().select(".objectives li")).hasSize(2);
        assertThat(page().select("tbody tr").eachText()).containsExactly("Mutual respect 18 min", "Endings 17 min");
        assertThat(page().select("tfoot").text()).isEqualTo("In all 35 min");
        assertThat(text())
                .contains(
                        "Completed on ",
                        "Certificate for " + learner.stands().enrolment().value());
    }

    @Test
    void theLastDoneOfTheLastLessonLeadsThere() {
        learner.joins(SmallCourse.SLUG);
        learner.reads(SmallCourse.GROUND);
        learner.completes(SmallCourse.CHECK, course.version(), organisation);
        learner.reads(SmallCourse.POWER);
        open("learn/small-course/endings/good-endings");
        press("Next: The closing test");
        press("Answer all of it");
        open("courses/small-course/complete");
        assertThat(heading()).startsWith("You have completed");
    }

    @Test
    void aCompletedCourseCanBeLookedAtAgain() {
        completeEverything();
        open("courses/small-course");
        Document page = page();
        assertThat(page.select("a.button").eachText()).containsExactly("Look again", "See what you completed");
        assertThat(page.select("a.button").eachAttr("href"))
                .containsExactly("learn/small-course/respect/common-ground", "courses/small-course/complete");
    }

    @Test
    void theEndOfACourseThatOneIsNotOnIsItsPage() {
        open("courses/small-course/complete");
        assertThat(address()).isEqualTo("courses/small-course");
        completeEverything();
        house.actAs(house.newLearner(), organisation);
        open("courses");
        open("courses/small-course/complete");
        assertThat(address()).isEqualTo("courses/small-course");
    }

    @Test
    void aCourseOfOneLessonIsDoneByItsOneButton() {
        shelf.put(SmallCourse.ofLessons("single", 1));
        learner.joins(new CourseSlug("single"));
        open("learn/single");
        press("Done");
        assertThat(address()).isEqualTo("courses/single/complete");
        assertThat(heading()).isEqualTo("You have completed “Course single”");
    }

    private void completeEverything() {
        learner.joins(SmallCourse.SLUG);
        learner.reads(SmallCourse.GROUND);
        learner.completes(SmallCourse.CHECK, course.version(), organisation);
        learner.reads(SmallCourse.POWER);
        learner.reads(SmallCourse.ENDING);
        learner.completes(SmallCourse.FINAL, course.version(), organisation);
    }
}
