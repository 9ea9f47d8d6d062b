package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.alongside.catalog.adapter.ACourseFolder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.catalog.domain.Bounds;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.CourseShelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of courses on disk, as authors start it. */
class LintTests {

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void aGoodCourseEndsWellInAFolderOfCoursesAndByItself() throws IOException {
        write(aCourse(), "a-course");

        assertThat(lint(folder)).isZero();
        assertThat(lint(folder.resolve("a-course"))).isZero();
        assertThat(printed.toString(UTF_8)).isEqualTo("1 course, 0 errors, 0 warnings\n".repeat(2));
    }

    @Test
    void aFaultIsPrintedWithThePathFromWhereItWasStarted() throws IOException {
        write(aCourse().withLesson("![](images/door.svg)\n"), "a-course");

        assertThat(lint(folder)).isEqualTo(1);
        assertThat(printed.toString(UTF_8))
                .isEqualTo(folder + "/a-course/welcome/hello.md:7: the picture has no text for those who cannot see it;"
                        + " say what it shows between the square brackets, or write ![ ](…) if it is only decoration\n"
                        + "1 course, 1 error, 0 warnings\n");
    }

    @Test
    void aWarningIsPrintedAndStopsNobody() throws IOException {
        write(aCourse().withLesson("Some <b>text</b>.\n\n<hr>\n"), "a-course");

        assertThat(lint(folder.resolve("a-course"))).isZero();
        assertThat(printed.toString(UTF_8))
                .contains(folder + "/a-course/welcome/hello.md:9: raw HTML is left out; write it in Markdown, or remove"
                        + " it (warning)\n");
    }

    @Test
    void nothingToCheckIsNotSuccess() {
        assertThat(lint(folder)).isEqualTo(2);
        assertThat(lint(folder.resolve("nowhere"))).isEqualTo(2);
        assertThat(printed.toString(UTF_8))
                .isEqualTo("Nothing was checked: no folder in " + folder + " has a README.md\n"
                        + "Nothing was checked: there is no folder " + folder.resolve("nowhere") + "\n");
    }

    @Test
    void aFolderWithAStrangeNameIsAFault() throws IOException {
        write(aCourse(), "A Course");

        assertThat(lint(folder)).isEqualTo(1);
        assertThat(printed.toString(UTF_8))
                .contains(folder + "/A Course/README.md:1: the folder of a course has other signs than lower-case"
                        + " letters, digits and single hyphens; rename it like heart-of-peer-support\n");
    }

    @Test
    void linksOnDiskAreNotFollowed() throws IOException {
        write(aCourse(), "a-course");
        Files.writeString(folder.resolve("secret.svg"), "<svg/>");
        Files.createSymbolicLink(folder.resolve("a-course/welcome/images/link.svg"), folder.resolve("secret.svg"));
        Files.createSymbolicLink(folder.resolve("linked-course"), folder.resolve("a-course"));

        assertThat(lint(folder)).isEqualTo(1);
        assertThat(printed.toString(UTF_8))
                .isEqualTo(folder + "/a-course/welcome/images/link.svg:1: this is a link to another place, not a file;"
                        + " put the file itself here\n1 course, 1 error, 0 warnings\n");
    }

    @Test
    void aFileTooLargeIsNotTaken() throws IOException {
        write(aCourse().with("welcome/images/large.png", new byte[Bounds.PICTURE_BYTES + 1]), "a-course");

        CourseFiles files = ((CourseShelf.Contents.Courses) new FolderShelf(folder).look())
                .courses()
                .getFirst();

        assertThat(files.paths()).doesNotContain("welcome/images/large.png");
        assertThat(files.refused())
                .hasToString(
                        "[welcome/images/large.png:1: the file is larger than 10 MB; make it smaller, or split it]");
    }

    @Test
    void hiddenFilesAreNotPartOfACourse() throws IOException {
        write(aCourse().with(".DS_Store", "x").with(".git/config", "x"), "a-course");

        assertThat(lint(folder)).isZero();
    }

    private int lint(Path place) {
        return Lint.check(Lint.Wish.of(place.toString()), new PrintStream(printed, true, UTF_8));
    }

    private void write(ACourseFolder course, String name) throws IOException {
        CourseFiles files = course.files();
        for (String path : files.paths()) {
            Path file = folder.resolve(name).resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, files.bytes(path));
        }
    }
}
