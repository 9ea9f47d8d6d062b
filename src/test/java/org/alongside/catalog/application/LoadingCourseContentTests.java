package org.alongside.catalog.application;

import static org.alongside.catalog.adapter.ACourseFolder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.catalog.CatalogModuleTest;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.CourseShelf;
import org.alongside.catalog.domain.Problem;
import org.alongside.organisation.Organisations;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a start does with the courses that come with the installation. */
@CatalogModuleTest
@ExtendWith(OutputCaptureExtension.class)
class LoadingCourseContentTests {

    @Autowired
    private Organisations organisations;

    @Autowired
    private PublishingCourses publishing;

    @Autowired
    private CourseCatalog catalog;

    @Test
    void aNewCourseIsPublishedAndASecondStartPublishesNothing(CapturedOutput log) {
        start(aCourse().filesOf("first-start"));
        PublishedCourse course = course("first-start");
        start(aCourse().filesOf("first-start"));

        assertThat(course.number()).isEqualTo(1);
        assertThat(course("first-start")).isEqualTo(course);
        assertThat(log).contains("Published first-start as version 1").doesNotContain("as version 2");
    }

    @Test
    void aChangedCourseIsPublishedAgain() {
        start(aCourse().filesOf("changing"));
        start(aCourse().withLesson("Hello again.\n").filesOf("changing"));

        assertThat(course("changing").number()).isEqualTo(2);
    }

    @Test
    void aBrokenCourseIsToldLineByLineAndTheOthersAreLoaded(CapturedOutput log) {
        start(aCourse().filesOf("breaking"));
        start(
                aCourse()
                        .withLesson("![](images/door.svg)\n\n> [!WARNING]\n> Careful.\n")
                        .filesOf("breaking"),
                aCourse().filesOf("whole"));

        assertThat(log)
                .contains(
                        "breaking was not published, because it has errors:",
                        "breaking/welcome/hello.md:7: the picture has no text for those who cannot see it;",
                        "breaking/welcome/hello.md:9: [!WARNING] is not known;");
        assertThat(course("breaking").number()).isEqualTo(1);
        assertThat(course("whole").number()).isEqualTo(1);
    }

    @Test
    void aMisplacedFolderIsTold(CapturedOutput log) {
        load(new CourseShelf.Contents.Courses(
                List.of(), List.of(Problem.error("My Course/README.md", 1, "the folder is oddly named", "rename it"))));

        assertThat(log).contains("My Course/README.md:1: the folder is oddly named; rename it");
    }

    @Test
    void aMissingFolderIsOneClearLine(CapturedOutput log) {
        load(new CourseShelf.Contents.Missing("there is no folder /courses"));

        assertThat(log)
                .contains(
                        "No courses were loaded: there is no folder /courses; set alongside.content-folder to a folder"
                                + " of courses");
    }

    private void start(CourseFiles... courses) {
        load(new CourseShelf.Contents.Courses(List.of(courses), List.of()));
    }

    private void load(CourseShelf.Contents contents) {
        new LoadingCourseContent(organisations, () -> contents, publishing, catalog)
                .run(new DefaultApplicationArguments());
    }

    private PublishedCourse course(String slug) {
        OrganisationId house = organisations.all().getFirst();
        return OrganisationScope.call(house, catalog::courses).stream()
                .filter(course -> course.course().slug().value().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
