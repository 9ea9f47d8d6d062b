package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.CourseWriter;
import org.alongside.catalog.domain.FilesAtHand;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.domain.Reading;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.text.WrittenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes it is given, the reader answers: with a course, or with problems that have a place and a remedy. */
class ReaderStabilityTests {

    private static final int ROUNDS = 500;

    private static final List<String> PIECES = List.of(
            "\n",
            "\r",
            "---\n",
            "# ",
            "## ",
            "### ",
            "> ",
            "> [!NOTE]\n",
            "> [!REFLECT]\n",
            "- [ ] ",
            "- [x] ",
            "1. ",
            "1. [x] ",
            "[x]",
            "![](",
            "![a](images/door.svg)",
            "[a](hello.md#b)",
            "](",
            "<!--",
            "-->",
            "<!-- key: a -->",
            "<b>",
            "| a | b |\n| - | - |\n",
            "`",
            "```\n",
            "***",
            "___",
            "\t",
            "    ",
            "\\",
            "&#0;",
            "%",
            "!!",
            "&a ",
            "*a ",
            "{",
            "[",
            "]",
            "title: x\n",
            "mode: test\n",
            "draw: 9\n",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "\uD83D\uDE00",
            "é",
            "\u2028",
            "Answer:",
            "Answer: `a`, `b`\n",
            "Answer: `1` to `2`\n",
            "Rubric:\n",
            "- 2 points: a\n",
            "Scale:\n",
            "____",
            "1. `a`\n",
            "| a | x |\n",
            "| a | b | c |\n| - | - | - |\n| a | x | |\n",
            "- [a](#the-door)\n",
            "](#",
            "## The door\n",
            "[a](voice.mp3)\n\n",
            "original: 0123456789ab\n",
            "draw:\n  - count: 1\n",
            "formerly: [a, b]\n",
            "[x]: javascript:x\n");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void mutatedCoursesAreAnswered(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            CourseFiles course = mutated(goodCourse(), random);
            Reading reading = new MarkdownCourseReader().read(course, CourseVersionId.next());
            assertThat(reading).as("seed " + seed + ", round " + round).satisfies(ReaderStabilityTests::isAnAnswer);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void mutatedCoursesOfEveryFormAreAnsweredAndWrittenBackAsTheyWere(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            CourseFiles course = mutated(everyForm(random.nextLong()), random);
            Reading reading = new MarkdownCourseReader().read(course, CourseVersionId.next());
            assertThat(reading).as("seed " + seed + ", round " + round).satisfies(ReaderStabilityTests::isAnAnswer);
            course.paths().forEach(path -> isKept(course, path));
        }
    }

    private static void isKept(CourseFiles course, String path) {
        CourseWriter writer = new MarkdownCourseWriter();
        writer.open(course, path)
                .ifPresent(page -> assertThat(
                                new String(writer.write(course, path, page).bytes(path), UTF_8))
                        .as(path)
                        .isEqualTo(new String(course.bytes(path), UTF_8)));
    }

    /** A course of every form, and the same once more as its own translation. */
    private static CourseFiles everyForm(long seed) {
        CourseWriter writer = new MarkdownCourseWriter();
        CourseFiles files = new FilesAtHand(new CourseSlug("a-course"), ARandomCourse.beside());
        for (Map.Entry<String, WrittenPage> page : ARandomCourse.pages(seed).entrySet()) {
            files = writer.write(files, page.getKey(), page.getValue());
            files = writer.write(files, FileName.of(page.getKey()).in("es"), page.getValue());
        }
        return files;
    }

    @Test
    void pureNoiseIsAnswered() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            byte[] noise = new byte[random.nextInt(2_000)];
            random.nextBytes(noise);
            isAnAnswer(new MarkdownCourseReader()
                    .read(
                            ACourseFolder.aCourse()
                                    .with(ACourseFolder.LESSON, noise)
                                    .files(),
                            CourseVersionId.next()));
        }
    }

    @Test
    void frontMatterFullOfTricksIsAnswered() {
        List<String> tricks = List.of(
                "%YAML 1.99999999999999999999",
                "%TAG ! tag:example,2000:",
                "a: &a [*a]",
                "*x",
                "title: *x",
                "&a : b",
                "{".repeat(5_000),
                "[".repeat(5_000),
                "- ".repeat(5_000),
                "? a",
                "? [a]\n: b",
                "!!java.net.URL [x]",
                "title: !!java.net.URL [\"http://x\"]",
                "<<: {title: x}",
                "title: \"\\uD800\"",
                "title: \"\\x",
                "title: |",
                "title: >-\n  a\n  b",
                "title: 'a",
                "title: !<tag:x> y",
                "...",
                "title: a\n...\nb",
                "title: ~",
                "\ttitle: a",
                "title: a #b",
                "title: @a",
                "title: `a`",
                "title: 2026-01-01",
                "1: 2",
                "minutes: 0x10",
                "minutes: 99999999999",
                "minutes: -1",
                "minutes: \u0663",
                "title: \u0000",
                "\uFEFF");
        for (String trick : tricks) {
            isAnAnswer(ACourseFolder.aCourse()
                    .with(ACourseFolder.LESSON, "---\n" + trick + "\n---\n\n# Hello\n\nText.\n")
                    .read());
        }
    }

    @Test
    void frontMatterOfNoiseIsAnswered() {
        String signs = "abx019:-[]{},&*!|>'\"%@`#?\\<=~. \n\t\u00e9";
        Random random = new Random(6);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder noise = new StringBuilder("title: Hello\n");
            random.ints(1 + random.nextInt(20), 0, signs.length()).forEach(sign -> noise.append(signs.charAt(sign)));
            Problems problems = new Problems();
            new FrontMatterReader(KnownSettings.of(FileName.of("a.md")), problems.marginOf("a.md"))
                    .read(List.of("---", noise.toString(), "---"));
            assertThat(problems.inOrder()).allMatch(problem -> problem.line() > 0);
        }
    }

    @Test
    void largeAndTwistedTextsAreAnsweredInTime() {
        List<String> twisted = List.of(
                "![".repeat(20_000) + "](x)".repeat(5_000),
                "*a **b ".repeat(6_000),
                "> ".repeat(20_000),
                "- ".repeat(20_000),
                "[".repeat(49_000),
                "`".repeat(24_000) + "a" + "`".repeat(24_001),
                "## a\n\n".repeat(30_000),
                "a\n\n".repeat(60_000),
                "| a ".repeat(10_000) + "\n" + "| - ".repeat(2_000) + "\n",
                "<!-- a -->\n\n".repeat(15_000),
                "> [!NOTE]\n> a\n\n".repeat(10_000),
                "![a](images/door.svg)\n\n".repeat(10_000));
        for (String text : twisted) {
            long start = System.nanoTime();
            isAnAnswer(ACourseFolder.aCourse().withLesson(text).read());
            isAnAnswer(ACourseFolder.aCourse().withQuestion(text).read());
            assertThat((System.nanoTime() - start) / 1_000_000_000)
                    .as("seconds for " + text.substring(0, 12))
                    .isLessThan(10);
        }
    }

    private static void isAnAnswer(Reading reading) {
        if (reading instanceof Reading.Faulty faulty) {
            assertThat(faulty.problems()).anyMatch(Problem::isError);
        }
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.toString()).doesNotContain("\n", "\r", "\u001b");
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    private static CourseFiles mutated(CourseFiles good, Random random) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        good.paths().forEach(path -> files.put(path, good.bytes(path)));
        List<String> paths = new ArrayList<>(good.paths());
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(ignored -> {
            String path = paths.get(random.nextInt(paths.size()));
            files.computeIfPresent(path, (same, bytes) -> mutated(bytes, random));
        });
        if (random.nextInt(10) == 0) {
            files.remove(paths.get(random.nextInt(paths.size())));
        }
        return new FilesAtHand(new CourseSlug("a-course"), files);
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] mutated = bytes;
        for (int change = 0; change <= random.nextInt(6); change++) {
            mutated = changedOnce(mutated, random);
        }
        return mutated;
    }

    private static byte[] changedOnce(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + random.nextInt(40));
        return switch (random.nextInt(5)) {
            case 0 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, end, bytes.length));
            case 1 -> joined(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, at, bytes.length));
            case 2 -> flipped(bytes, random);
            default ->
                joined(
                        joined(
                                Arrays.copyOf(bytes, at),
                                PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8)),
                        Arrays.copyOfRange(bytes, at, bytes.length));
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static CourseFiles goodCourse() {
        return ACourseFolder.aCourse().withLesson("""
                        Some *text* with a [link](check.quiz.md) and `code`.

                        ## Side by side

                        ![A door](images/door.svg)

                        > [!REFLECT]
                        > When did somebody listen?

                        | Instead of | You could say |
                        | --- | --- |
                        | "No." | "Not now." |

                        - one
                        - two [back](#side-by-side)

                        > [!IMPORTANT]
                        > The idea.

                        [Check](check.quiz.md)
                        """).withQuestion("""
                        ## Which chair?

                        1. [x] The next one.
                           > Side by side.
                        1. [ ] The one across.
                           > That is a desk's place.

                        > [!TIP]
                        > Look around.

                        > [!NOTE]
                        > See [Hello](hello.md), "Side by side".

                        <!-- key: which-chair; competency: samhsa:1.2; domain: ethics -->

                        ## Which of these are chairs?

                        - [x] A stool.
                          > Small, and a chair.
                        - [ ] A desk.
                          > Not quite.
                        - [x] A bench.
                          > For two.
                        """).files();
    }
}
