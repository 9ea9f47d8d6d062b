package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.FilesAtHand;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.domain.Reading;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.Editions;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.StepPath;

/** A small course without a fault, to be changed in one place. */
public final class ACourseFolder {

    static final String LESSON = "welcome/hello.md";
    static final String QUIZ = "welcome/check.quiz.md";
    static final String PICTURE = "welcome/images/door.svg";

    private static final CourseSlug SLUG = new CourseSlug("a-course");

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private ACourseFolder() {}

    public static ACourseFolder aCourse() {
        return new ACourseFolder()
                .with("README.md", """
                        ---
                        title: A course
                        summary: A small course.
                        language: en
                        ---

                        # A course

                        About the course.

                        ## Welcome

                        What the module is for.

                        - [Hello](welcome/hello.md)
                        - [Check](welcome/check.quiz.md)
                        - [Goodbye]()
                        """)
                .withLesson("Hello, and welcome.\n")
                .withQuestion("""
                        ## Which chair?

                        1. [x] The next one.
                           > Side by side.
                        1. [ ] The one across.
                           > That is a desk's place.
                        """)
                .with(PICTURE, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"320\"></svg>");
    }

    public ACourseFolder with(String path, String text) {
        return with(path, text.getBytes(UTF_8));
    }

    public ACourseFolder with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    String text(String path) {
        return new String(files().bytes(path), UTF_8);
    }

    ACourseFolder without(String path) {
        files.remove(path);
        return this;
    }

    /** The lesson's text, which begins in line 7. */
    public ACourseFolder withLesson(String text) {
        return with(LESSON, "---\ntitle: Hello\n---\n\n# Hello\n\n" + text);
    }

    /** Questions of the practice quiz, which begin in line 8. */
    ACourseFolder withQuestion(String text) {
        return with(QUIZ, "---\ntitle: Check\nmode: practice\n---\n\n# Check\n\n" + text);
    }

    /** Questions of the quiz as a test, which begin in line 9. */
    ACourseFolder withTest(String text) {
        return with(QUIZ, "---\ntitle: Check\nmode: test\npass: 80\n---\n\n# Check\n\n" + text);
    }

    /** A scenario beside the lesson, which begins in line 7, listed behind the quiz. */
    ACourseFolder withScenario(String text) {
        return listing("welcome/play.scenario.md")
                .with("welcome/play.scenario.md", "---\ntitle: Play\n---\n\n# Play\n\n" + text);
    }

    /** The same with more steps at the end of its module. */
    ACourseFolder listing(String... paths) {
        StringBuilder contents = new StringBuilder(text("README.md"));
        List.of(paths).forEach(path -> contents.append("- [More](").append(path).append(")\n"));
        return with("README.md", contents.toString());
    }

    public CourseFiles files() {
        return new FilesAtHand(SLUG, files);
    }

    /** The same files as another course. */
    public CourseFiles filesOf(String slug) {
        return new FilesAtHand(new CourseSlug(slug), files);
    }

    Reading read() {
        return read(CourseVersionId.next());
    }

    Reading read(CourseVersionId version) {
        return new MarkdownCourseReader().read(files(), version);
    }

    /** All problems, as printed. */
    List<String> problems() {
        return read().problems().stream().map(Problem::toString).toList();
    }

    /** Errors only, as printed. */
    List<String> errors() {
        return read().problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }

    /** Warnings only, as printed, of a course that can be read. */
    List<String> warnings() {
        return switch (read()) {
            case Reading.Readable readable ->
                readable.problems().stream().map(Problem::toString).toList();
            case Reading.Faulty faulty -> throw new AssertionError(faulty.problems());
        };
    }

    Course course() {
        return course(CourseVersionId.next());
    }

    Course course(CourseVersionId version) {
        return switch (read(version)) {
            case Reading.Readable readable -> readable.course();
            case Reading.Faulty faulty -> throw new AssertionError(faulty.problems());
        };
    }

    Scenario scenario() {
        return (Scenario) course().step(new StepPath("welcome/play")).orElseThrow();
    }

    /** The first question of the quiz. */
    Question question() {
        return quiz().questions().getFirst();
    }

    Editions editions() {
        return switch (read()) {
            case Reading.Readable readable -> readable.editions();
            case Reading.Faulty faulty -> throw new AssertionError(faulty.problems());
        };
    }

    Lesson lesson() {
        return (Lesson) course().step(new StepPath("welcome/hello")).orElseThrow();
    }

    Quiz quiz() {
        return (Quiz) course().step(new StepPath("welcome/check")).orElseThrow();
    }
}
