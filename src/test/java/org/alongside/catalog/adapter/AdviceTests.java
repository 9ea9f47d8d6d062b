package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.alongside.catalog.adapter.ACourseFolder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.catalog.domain.CourseFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a colleague would say, through the very command that authors use. */
class AdviceTests {

    private static final List<String> THINGS =
            List.of("doors", "lamps", "bridges", "gardens", "letters", "kitchens", "rivers", "quilts");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aTextThatIsHardToReadIsNamedWithItsGrade() throws IOException {
        String hard = "Organisational responsibilities necessitate comprehensive documentation of considerations. ";

        assertThat(lint(aCourse().withLesson(hard.repeat(20) + "\n")))
                .contains("a-course/welcome/hello.md:1: the text is hard to read, grade 3")
                .contains(
                        "by Flesch-Kincaid where 6 to 8 is the aim; shorten sentences and use plainer words (warning)");
    }

    @Test
    void wordsOfTheHouseAreFoundWithTheirLineAndTheReason() throws IOException {
        Files.writeString(folder.resolve("words.yaml"), """
                en:
                  - { words: suffers from, instead: lives with, because: it decides for them }
                es:
                  - { words: sufre de, instead: vive con, because: decide por ella }
                """);

        assertThat(lint(aCourse().withLesson("First.\n\nSam Suffers\tfrom it. Sam sufre de eso.\n")))
                .contains("a-course/welcome/hello.md:9: \"suffers from\" may be better said another way: it decides for"
                        + " them; consider lives with (warning)")
                .doesNotContain("sufre");
    }

    @Test
    void aWarningWithAReasonIsNotPrintedAndAReasonWithoutOneIs() throws IOException {
        Files.writeString(folder.resolve("words.yaml"), "en: [{ words: addict, instead: a person, because: kinder }]");
        Files.writeString(folder.resolve("explained.yaml"), """
                - { file: a-course/welcome/*.md, warning: may be better said, because: someone says it }
                - { file: a-course/README.md, warning: hard to read, because: it must be }
                """);

        assertThat(lint(aCourse().withLesson("An addict.\n")))
                .contains("README.md:1: explained.yaml lets a warning stand that is not given any more: hard to read;"
                        + " take the entry out (warning)")
                .endsWith("1 course, 0 errors, 1 warning\n");
    }

    @Test
    void aRightOptionThatIsMuchLongerIsNamedAtItsQuestion() throws IOException {
        assertThat(lint(aCourse().withQuestion("""
                        ## Which chair?

                        1. [x] The next one, because you would like to sit beside the person and not across.
                           > Side by side.
                        1. [ ] The one across.
                           > That is a desk's place.
                        """)))
                .contains("a-course/welcome/check.quiz.md:8: the right option is much longer than the others; bring the"
                        + " options to about the same length (warning)");
    }

    @Test
    void aHabitOfLengthAndOfPlaceIsNamedOncePerQuiz() throws IOException {
        String all = IntStream.range(0, 6)
                .mapToObj(i -> """
                        ## What about %1$s, of all things under the %1$s sky?

                        1. [ ] No %1$s
                           > A reason.
                        1. [x] Some %1$s!
                           > A reason.
                        """.formatted(THINGS.get(i)))
                .collect(Collectors.joining("\n"));

        assertThat(lint(aCourse().withQuestion(all)))
                .contains("check.quiz.md:8: the right option is the longest in 6 of 6 questions;")
                .contains("check.quiz.md:8: the right answer stands in place 2 in 6 of 6 questions; spread");
    }

    @Test
    void twoQuestionsThatReadNearlyTheSameAreNamed() throws IOException {
        assertThat(lint(aCourse().withQuestion("""
                        ## Sam asks you for a lift home after the group. What do you say?

                        1. [x] Not today
                           > A reason.
                        1. [ ] Get inside
                           > A reason.

                        ## Sam asks you for a ride home after the group. What do you say?

                        1. [x] Not today
                           > A reason.
                        1. [ ] Get inside
                           > A reason.
                        """)))
                .contains("check.quiz.md:15: this question reads nearly like the one at welcome/check.quiz.md:8; drop"
                        + " one, or ask for something else (warning)");
    }

    @Test
    void competenciesTaughtOrAskedAboutAloneAreNamed() throws IOException {
        String lesson = "---\ntitle: Hello\ncompetencies: [samhsa:1.2]\n---\n\n# Hello\n\nText.\n";

        assertThat(lint(aCourse().with(ACourseFolder.LESSON, lesson).withQuestion("""
                        ## Which chair?

                        1. [x] This one
                           > A reason.
                        1. [ ] That one
                           > A reason.

                        <!-- key: chair; competency: samhsa:1.3 -->
                        """)))
                .contains("welcome/hello.md:1: samhsa:1.2 is taught here and no question asks about it;")
                .contains("check.quiz.md:8: samhsa:1.3 is asked about and no lesson teaches it;");
    }

    @Test
    void whatIsNotTranslatedYetIsNamed() throws IOException {
        String contents = aCourse().text("README.md");
        assertThat(lint(aCourse().with("README.es.md", contents.replace("language: en\n", ""))))
                .contains("a-course/welcome/hello.md:1: this is not translated into es; translate it as"
                        + " welcome/hello.es.md (warning)")
                .contains("a-course/welcome/check.quiz.md:1: this is not translated into es;")
                .doesNotContain("README.md:1: this is not translated");
    }

    @Test
    void whatAnOlderFolderHadAndThisOneLostIsNamed() throws IOException {
        Path older = folder.resolve("older");
        write(aCourse().files(), older.resolve("a-course"));
        String renamed = new String(aCourse().files().bytes("README.md"), UTF_8).replace("hello.md", "hi.md");
        ACourseFolder newer = aCourse()
                .with("README.md", renamed)
                .without(ACourseFolder.LESSON)
                .with("welcome/hi.md", "---\ntitle: Hi\n---\n\n# Hi\n\nText.\n");

        assertThat(lint(newer, "--against", older.toString()))
                .contains(
                        "README.md:1: the step welcome/hello was there before and is gone; if it has another name now,"
                                + " write \"formerly: [welcome/hello]\" in its front matter (warning)");
        assertThat(lint(
                        newer.with(
                                "welcome/hi.md", "---\ntitle: Hi\nformerly: [welcome/hello]\n---\n\n# Hi\n\nText.\n"),
                        "--against",
                        older.toString()))
                .doesNotContain("gone");
    }

    @Test
    void keysAreWrittenWhereThereAreNoneAndNothingElseChanges() throws IOException {
        ACourseFolder course = aCourse().withQuestion("""
                ## Which chair?

                1. [x] This one
                   > A reason.
                1. [ ] That one
                   > A reason.

                <!-- competency: samhsa:1.3 -->

                ## Which door?

                1. [x] This one here
                   > A reason.
                1. [ ] That one there
                   > A reason.
                """);
        String before = new String(course.files().bytes(ACourseFolder.QUIZ), UTF_8);

        lint(course, "--fix");

        assertThat(folder.resolve("a-course").resolve(ACourseFolder.QUIZ))
                .content()
                .isEqualTo(before.replace("<!-- competency", "<!-- key: which-chair; competency")
                                .stripTrailing() + "\n\n<!-- key: which-door -->\n");
    }

    private String lint(ACourseFolder course, String... more) throws IOException {
        write(course.files(), folder.resolve("a-course"));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        String[] words = IntStream.rangeClosed(0, more.length)
                .mapToObj(i -> i == 0 ? folder.resolve("a-course").toString() : more[i - 1])
                .toArray(String[]::new);
        Lint.check(Lint.Wish.of(words), new PrintStream(printed, true, UTF_8));
        return printed.toString(UTF_8);
    }

    private static void write(CourseFiles files, Path place) throws IOException {
        for (String path : files.paths()) {
            Path file = place.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, files.bytes(path));
        }
    }
}
