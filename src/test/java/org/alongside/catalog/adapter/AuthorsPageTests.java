package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.domain.FilesAtHand;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.domain.Reading;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.StepPath;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page for authors cannot be wrong: its examples are read as what they claim to be, and it names all there is. */
class AuthorsPageTests {

    private static final String MODULE = "mutual-respect/";
    private static final String LESSON = MODULE + "common-ground.md";
    private static final String QUIZ = MODULE + "check.quiz.md";

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Nodes.all(Parser.builder().build().parse(page()), FencedCodeBlock.class)
                .filter(block -> block.getInfo().startsWith("markdown"))
                .forEach(block -> examples.add(new Example(block.getInfo(), block.getLiteral())));
        return examples;
    }

    /**
     * An example of the page.
     *
     * @param info what it claims to be, behind the word markdown
     */
    record Example(String info, String text) {

        String kind() {
            return info.split(" ")[1];
        }

        @Override
        public String toString() {
            return info + ": " + text.lines().skip(1).findFirst().orElse(text);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadWithoutAProblem(Example example) throws IOException {
        assertThat(read(example).problems())
                .filteredOn(problem -> !isAboutTheStateOfTheOriginal(problem))
                .isEmpty();
    }

    @Test
    void allFormsOfQuestionsAreShown() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Example example : examples()) {
            if (example.kind().equals("question")) {
                shown.add(((Quiz) ((Reading.Readable) read(example))
                                .course()
                                .step(new StepPath("mutual-respect/check"))
                                .orElseThrow())
                        .questions()
                        .getFirst()
                        .getClass()
                        .getSimpleName());
            }
        }

        assertThat(shown)
                .containsExactly(
                        "Gaps",
                        "Matching",
                        "MultipleChoice",
                        "NumericAnswer",
                        "OpenText",
                        "Ordering",
                        "Scale",
                        "ShortAnswer",
                        "SingleChoice",
                        "Sorting");
    }

    @Test
    void allSettingsAreNamed() throws IOException {
        Set<String> settings = Stream.of("README.md", "a.md", "a.quiz.md", "a.scenario.md", "a.es.md", "a.trainer.md")
                .flatMap(path -> KnownSettings.of(FileName.of(path)).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(settings)
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(page()).contains("`" + setting + "`"));
    }

    @Test
    void theMinutesAreCountedAsThePageSays() throws IOException {
        assertThat(page())
                .contains(
                        "words divided by " + ReadingTime.WORDS_PER_MINUTE + ", and "
                                + Texts.count(ReadingTime.PER_REFLECTION) + " more for each reflection",
                        "divided by " + ReadingTime.SPOKEN_WORDS_PER_MINUTE,
                        "words divided by " + ReadingTime.WORDS_PER_MINUTE + ", and "
                                + Texts.count(ReadingTime.PER_DEBRIEF) + " to look back");
    }

    @Test
    void allAlertsAreNamed() throws IOException {
        assertThat(page())
                .contains(
                        Arrays.stream(Alert.Kind.values()).map(Alert.Kind::mark).toList());
    }

    /** A course in which the example stands in its place, and everything else is taken from the page as well. */
    private static Reading read(Example example) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (Example other : examples()) {
            if (!other.kind().equals("translation")) {
                files.putIfAbsent(pathOf(other), wholeOf(other).getBytes(UTF_8));
            }
        }
        files.put(MODULE + "images/two-chairs.svg", "<svg/>".getBytes(UTF_8));
        files.put(MODULE + "two-voices.mp3", new byte[] {1});
        if (example.text().contains("bank/ethics.quiz.md")) {
            files.put("bank/ethics.quiz.md", bank().getBytes(UTF_8));
        }
        if (example.kind().equals("translation")) {
            examples().stream()
                    .filter(other -> other.kind().equals("translation"))
                    .forEach(other -> files.put(pathOf(other), other.text().getBytes(UTF_8)));
        }
        files.put(pathOf(example), wholeOf(example).getBytes(UTF_8));
        return new MarkdownCourseReader()
                .read(new FilesAtHand(new CourseSlug("heart-of-peer-support"), files), CourseVersionId.next());
    }

    private static String pathOf(Example example) {
        return switch (example.kind()) {
            case "course" -> "README.md";
            case "lesson", "passage" -> LESSON;
            case "quiz", "question" -> QUIZ;
            case "scenario" -> MODULE + "first-meeting.scenario.md";
            case "trainer" -> MODULE + "common-ground.trainer.md";
            case "transcript" -> MODULE + "two-voices.transcript.md";
            case "translation" -> example.info().split(" ")[2];
            default -> throw new AssertionError("What is a \"" + example.info() + "\"?");
        };
    }

    private static String wholeOf(Example example) {
        return switch (example.kind()) {
            case "passage" -> "---\ntitle: T\n---\n\n# T\n\n" + example.text();
            case "question" -> "---\ntitle: T\nmode: test\npass: 80\n---\n\n# T\n\n" + example.text();
            default -> example.text();
        };
    }

    private static String bank() {
        String question =
                "## What about %s?\n\n1. [x] A\n   > a\n1. [ ] B\n   > b\n\n<!-- key: %s; competency: %s -->\n\n";
        return "---\ntitle: Bank\nmode: practice\n---\n\n# Bank\n\n"
                + question.formatted("one", "one", "samhsa:4.1; domain: ethics")
                + question.formatted("two", "two", "samhsa:4.2; domain: ethics")
                + question.formatted("three", "three", "samhsa:1.2");
    }

    private static boolean isAboutTheStateOfTheOriginal(Problem problem) {
        return problem.what().equals("the original has changed since it was translated");
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("course-content/README.md"));
    }
}
