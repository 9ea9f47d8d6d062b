package org.alongside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Courses made for counting: many small ones, and a large one with the same first steps. */
public final class CoursesOfAnySize {

    public static final String FIRST = "way/lesson-1";
    public static final String SECOND = "way/lesson-2";
    public static final String QUIZ = "way/check";

    private static final int LARGE = 40;

    private CoursesOfAnySize() {}

    /** A folder with courses {@code course-1}, {@code course-2} … and {@code course-large}. */
    public static Path folder(int small) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "courses");
            for (int number = 1; number <= small; number++) {
                write(folder.resolve("course-" + number), 2);
            }
            write(folder.resolve("course-large"), LARGE);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path course, int size) throws IOException {
        Files.createDirectories(course.resolve("way"));
        Files.writeString(course.resolve("README.md"), contents(course.getFileName() + "", size));
        for (int number = 1; number <= size; number++) {
            Files.writeString(course.resolve("way/lesson-" + number + ".md"), lesson(number));
        }
        Files.writeString(course.resolve("way/check.quiz.md"), quiz(size));
    }

    private static String contents(String title, int lessons) {
        return """
                ---
                title: %1$s
                summary: A course for counting.
                language: en
                competencies: [samhsa:1]
                objectives:
                  - Count.
                certificate: on-completion
                ---

                # %1$s

                A course for counting.

                ## The way

                One step after the other.

                %2$s
                - [Check yourself](way/check.quiz.md)
                """.formatted(
                title, each(lessons, "- [Lesson %1$d](way/lesson-%1$d.md)\n").strip());
    }

    private static String lesson(int number) {
        return """
                ---
                title: Lesson %1$d
                competencies: [samhsa:1.1]
                ---

                # Lesson %1$d

                You take step %1$d.

                > [!REFLECT]
                > What helped you to take step %1$d?
                """.formatted(number);
    }

    private static String quiz(int questions) {
        return """
                ---
                title: Check yourself
                mode: practice
                competencies: [samhsa:1.1]
                ---

                # Check yourself

                %s""".formatted(each(questions, """
                ## What is a good size for step %1$d?

                1. [x] Small
                   > Small steps can be repeated.
                1. [ ] Huge
                   > A huge step is hard to repeat.

                > [!NOTE]
                > See [Lesson %1$d](lesson-%1$d.md).

                <!-- key: step-%1$d; competency: samhsa:1.1; domain: recovery -->

                """));
    }

    private static String each(int times, String text) {
        return IntStream.rangeClosed(1, times).mapToObj(text::formatted).collect(Collectors.joining());
    }
}
