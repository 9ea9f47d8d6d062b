package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.CourseShelf;
import org.alongside.catalog.domain.CourseWriter;
import org.alongside.catalog.domain.FilesAtHand;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.domain.Reading;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.text.Setting;
import org.alongside.catalog.text.WrittenAnswers;
import org.alongside.catalog.text.WrittenModule;
import org.alongside.catalog.text.WrittenPage;
import org.alongside.catalog.text.WrittenPassage;
import org.alongside.catalog.text.WrittenQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is what is read, and what nobody changed stays as it was, to the byte. */
class CourseWriterTests {

    private static final CourseSlug SLUG = new CourseSlug("a-course");
    private static final CourseVersionId VERSION = CourseVersionId.next();
    private static final String QUIZ = "welcome/check.quiz.md";

    private final CourseWriter writer = new MarkdownCourseWriter();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsWhatIsRead(long seed) {
        SortedMap<String, WrittenPage> pages = ARandomCourse.pages(seed);

        CourseFiles files = written(pages);

        pages.forEach((path, page) ->
                assertThat(writer.open(files, path)).as(text(files, path)).hasValue(page));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsACourseOfTheSameForms(long seed) {
        SortedMap<String, WrittenPage> pages = ARandomCourse.pages(seed);

        Reading reading = read(written(pages));

        assertThat(reading).as(reading.problems().toString()).isInstanceOf(Reading.Readable.class);
        assertThat(formsRead(reading)).isEqualTo(formsWritten(pages));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsReadAndWrittenAndReadIsTheSameCourse(long seed) {
        CourseFiles authored = noisy(written(ARandomCourse.pages(seed)), new Random(seed));

        CourseFiles printed = printedAnew(authored);

        assertThat(withoutSources(read(printed))).isEqualTo(withoutSources(read(authored)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatNobodyChangedKeepsItsBytes(long seed) {
        CourseFiles authored = noisy(written(ARandomCourse.pages(seed)), new Random(seed));

        assertSameBytes(rewritten(authored), authored);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aChangedQuestionRewritesItsOwnLinesOnly(long seed) {
        Random random = new Random(seed);
        CourseFiles authored = noisy(written(ARandomCourse.pages(seed)), random);
        WrittenPage page = writer.open(authored, QUIZ).orElseThrow();
        int place = random.nextInt(page.parts().size());

        CourseFiles changed = writer.write(authored, QUIZ, page.with(place, changed(page, place)));

        List<String> before = questions(text(authored, QUIZ));
        List<String> after = questions(text(changed, QUIZ));
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).equals(before.get(i))).as("piece " + i).isEqualTo(i != place + 1);
        }
        assertThat(writer.open(changed, QUIZ).orElseThrow()).isEqualTo(page.with(place, changed(page, place)));
    }

    @Test
    void theCourseOfThisHouseKeepsItsBytesAndItsMeaning() {
        CourseFiles course = ((CourseShelf.Contents.Courses) new FolderShelf(Path.of("course-content")).look())
                .courses()
                .getFirst();

        assertSameBytes(rewritten(course), course);
        assertThat(withoutSources(read(printedAnew(course)))).isEqualTo(withoutSources(read(course)));
    }

    @Test
    void aChangedSettingLeavesTheOthersAlone() {
        CourseFiles files =
                one("a.md", "---\r\n# mine\r\ntitle:   'A'\r\nminutes: 5 # five\r\n---\r\n# A\r\n\r\n\r\nText.");
        WrittenPage page = writer.open(files, "a.md").orElseThrow();

        CourseFiles changed = writer.write(
                files,
                "a.md",
                new WrittenPage(
                        List.of(
                                page.settings().getFirst(),
                                Setting.of("minutes", "6"),
                                Setting.of("in-this-lesson", "A: b")),
                        page.text(),
                        List.of()));

        assertThat(text(changed, "a.md"))
                .isEqualTo(
                        "---\r\n# mine\r\ntitle:   'A'\r\nminutes: 6\r\nin-this-lesson: \"A: b\"\r\n---\r\n# A\r\n\r\n\r\nText.");
    }

    @Test
    void questionsCanBeMovedAddedAndTakenOut() {
        String one = "## One?\n\n1.  [x] a\n    > b\n1.  [ ] c\n    > d";
        String two = "## Two?\n\n* [x] a\n  > b\n* [ ] c\n  > d";
        CourseFiles files =
                one("a.quiz.md", "---\ntitle: A\nmode: practice\n---\n\n# A\n\n" + one + "\n\n\n" + two + "\n");
        WrittenPage page = writer.open(files, "a.quiz.md").orElseThrow();
        WrittenQuestion more = new WrittenQuestion(
                "Three?", "", new WrittenAnswers.Words(List.of("a")), "", "Because.", WrittenQuestion.Remark.NONE);

        CourseFiles changed = writer.write(
                files,
                "a.quiz.md",
                new WrittenPage(
                        page.settings(),
                        page.text(),
                        List.of(page.parts().getLast(), more, page.parts().getFirst())));

        assertThat(text(changed, "a.quiz.md"))
                .isEqualTo("---\ntitle: A\nmode: practice\n---\n\n# A\n\n" + two
                        + "\n\n## Three?\n\nAnswer: `a`\n\n> [!NOTE]\n> Because.\n\n" + one + "\n");
    }

    @Test
    void whatIsNotUnderstoodIsKeptAsItStands() {
        String broken = "## One?\n\n1. [x]No\n> b\n";
        CourseFiles files = one("a.quiz.md", "---\ntitle: A\n---\n\n# A\n\n" + broken);

        assertThat(writer.open(files, "a.quiz.md").orElseThrow().parts())
                .containsExactly(new WrittenPassage(broken.strip()));
        assertSameBytes(rewritten(files), files);
    }

    @Test
    void aCommentInAnOddPlaceIsNotLost() {
        CourseFiles files = one(
                "a.quiz.md",
                "---\ntitle: A\n---\n\n# A\n\n## One?\n\n<!-- key: one -->\n\nAnswer: `a`\n\n> [!NOTE]\n> b\n\n> [!NOTE]\n> c\n");

        assertThat(writer.open(files, "a.quiz.md").orElseThrow().parts())
                .singleElement()
                .isInstanceOf(WrittenPassage.class);
    }

    @Test
    void aModuleWithMoreThanItsLinksIsKeptAsItStands() {
        String module = "## M\n\n- [a](a.md)\n\nAnd more.\n";
        CourseFiles files = one("README.md", "# A\n\n" + module);

        assertThat(writer.open(files, "README.md").orElseThrow().parts())
                .containsExactly(new WrittenPassage(module.strip()));
    }

    @Test
    void aNewFileIsLaidOutLikeTheOthers() {
        CourseFiles files = writer.write(
                new FilesAtHand(SLUG, new TreeMap<>()),
                "README.md",
                new WrittenPage(
                        List.of(Setting.of("title", "A")),
                        "# A\n\nText.",
                        List.of(new WrittenModule("M", "", List.of(new WrittenModule.Entry("Later", ""))))));

        assertThat(text(files, "README.md")).isEqualTo("---\ntitle: A\n---\n\n# A\n\nText.\n\n## M\n\n- [Later]()\n");
    }

    @Test
    void picturesAndStrangeFilesAreNoText() {
        assertThat(writer.open(one("a.svg", "<svg/>"), "a.svg")).isEmpty();
        assertThat(writer.open(new FilesAtHand(SLUG, new TreeMap<>(Map.of("a.md", new byte[] {-1}))), "a.md"))
                .isEmpty();
    }

    private WrittenQuestion changed(WrittenPage page, int place) {
        WrittenQuestion question = (WrittenQuestion) page.parts().get(place);
        return new WrittenQuestion(
                question.heading() + " Really?",
                question.body(),
                question.answers(),
                question.hint(),
                question.explanation(),
                question.remark());
    }

    private CourseFiles written(SortedMap<String, WrittenPage> pages) {
        CourseFiles files = new FilesAtHand(SLUG, new TreeMap<>(ARandomCourse.beside()));
        for (var page : pages.entrySet()) {
            files = writer.write(files, page.getKey(), page.getValue());
        }
        return files;
    }

    /** Each page opened and written back. */
    private CourseFiles rewritten(CourseFiles files) {
        CourseFiles rewritten = files;
        for (String path : files.paths()) {
            var page = writer.open(files, path);
            if (page.isPresent()) {
                rewritten = writer.write(rewritten, path, page.get());
            }
        }
        return rewritten;
    }

    /** Each page opened and printed as if it were new. */
    private CourseFiles printedAnew(CourseFiles files) {
        SortedMap<String, byte[]> rest = new TreeMap<>();
        files.paths().stream()
                .filter(path -> writer.open(files, path).isEmpty())
                .forEach(path -> rest.put(path, files.bytes(path)));
        CourseFiles printed = new FilesAtHand(files.slug(), rest);
        for (String path : files.paths()) {
            var page = writer.open(files, path);
            if (page.isPresent()) {
                printed = writer.write(printed, path, page.get());
            }
        }
        return printed;
    }

    /** The same course in another hand: other line ends, other signs for lists, more blank lines. */
    private static CourseFiles noisy(CourseFiles files, Random random) {
        SortedMap<String, byte[]> noisy = new TreeMap<>();
        files.paths().forEach(path -> noisy.put(path, files.bytes(path)));
        noisy.replaceAll((path, bytes) ->
                path.endsWith(".md") ? noise(new String(bytes, UTF_8), random).getBytes(UTF_8) : bytes);
        return new FilesAtHand(files.slug(), noisy);
    }

    private static String noise(String text, Random random) {
        String noisy = text.lines()
                .map(line -> line.startsWith("## ") && random.nextBoolean() ? "\n\n" + line + " ##" : line)
                .map(line -> line.matches("- \\[[ x]] .*") ? "+" + line.substring(1) : line)
                .map(line -> line.startsWith("> ") && random.nextBoolean()
                        ? ">" + line.substring(1).stripLeading()
                        : line)
                .map(line -> line.startsWith("| ") ? line.replace(" | ", "  |   ") : line)
                .collect(Collectors.joining(
                        "\n", random.nextInt(3) == 0 ? "\uFEFF" : "", random.nextBoolean() ? "\n\n" : ""));
        return random.nextBoolean() ? noisy.replace("\n", "\r\n") : noisy;
    }

    private static Reading read(CourseFiles files) {
        return new MarkdownCourseReader().read(files, VERSION);
    }

    /** What was read, apart from how its questions were laid out. */
    private static String withoutSources(Reading reading) {
        Reading.Readable readable = switch (reading) {
            case Reading.Readable good -> good;
            case Reading.Faulty(List<Problem> problems) -> throw new AssertionError(problems);
        };
        return readable.editions()
                .toString()
                .replaceAll("(?s)hash=[0-9a-f]{64}, markdown=.*?, formerly=\\[", "formerly=[")
                .replaceAll("[ \\t]+", " ");
    }

    private static List<String> formsRead(Reading reading) {
        return ((Reading.Readable) reading)
                .course()
                .steps()
                .filter(step -> step.path().value().equals("welcome/check"))
                .flatMap(step -> ((Quiz) step).questions().stream())
                .map(CourseWriterTests::form)
                .toList();
    }

    private static String form(Question question) {
        return switch (question) {
            case Question.Choice choice -> "Options";
            case Question.Ordering ordering -> "Order";
            case Question.Matching matching -> "Match";
            case Question.Sorting sorting -> "Sort";
            case Question.ShortAnswer answer -> "Words";
            case Question.NumericAnswer number -> "Range";
            case Question.Gaps gaps -> "Fillings";
            case Question.OpenText text -> "Open";
            case Question.Scale scale -> "Scale";
        };
    }

    private static List<String> formsWritten(SortedMap<String, WrittenPage> pages) {
        return pages.getOrDefault(QUIZ, new WrittenPage(List.of(), "", List.of())).parts().stream()
                .map(part -> ((WrittenQuestion) part).answers().getClass().getSimpleName())
                .toList();
    }

    private static List<String> questions(String text) {
        return List.of(text.split("(?m)^(?=## )"));
    }

    private static CourseFiles one(String path, String text) {
        return new FilesAtHand(SLUG, new TreeMap<>(Map.of(path, text.getBytes(UTF_8))));
    }

    private static String text(CourseFiles files, String path) {
        return new String(files.bytes(path), UTF_8);
    }

    private static void assertSameBytes(CourseFiles actual, CourseFiles expected) {
        assertThat(actual.paths()).isEqualTo(expected.paths());
        expected.paths().forEach(path -> assertThat(text(actual, path)).as(path).isEqualTo(text(expected, path)));
    }
}
