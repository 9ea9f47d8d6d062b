package org.alongside.catalog.adapter;

import static org.alongside.catalog.adapter.ACourseFolder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.StepPath;
import org.alongside.shared.Minutes;
import org.alongside.shared.Percent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every form of the course format becomes what it stands for. */
class CourseFormsTests {

    private static final CourseVersionId VERSION = new CourseVersionId(new UUID(1, 2));
    private static final String TWO_OPTIONS = "1. [x] Yes.\n   > It does.\n1. [ ] No.\n   > It does not.\n";

    @Nested
    class ACourse {

        @Test
        void tellsItsTitleSummaryLanguageAndDescription() {
            Course course = aCourse().course();

            assertThat(course.slug().value()).isEqualTo("a-course");
            assertThat(course.title()).isEqualTo("A course");
            assertThat(course.summary()).isEqualTo("A small course.");
            assertThat(course.language()).isEqualTo(Locale.ENGLISH);
            assertThat(course.description().html()).isEqualTo("<p>About the course.</p>");
        }

        @Test
        void hasModulesWithStepsAndWhatIsPlanned() {
            Module module = aCourse().course().modules().getFirst();

            assertThat(module.title()).isEqualTo("Welcome");
            assertThat(module.summary().html()).isEqualTo("<p>What the module is for.</p>");
            assertThat(module.steps().stream().map(Step::path))
                    .containsExactly(new StepPath("welcome/hello"), new StepPath("welcome/check"));
            assertThat(module.planned()).containsExactly("Goodbye");
        }

        @Test
        void promisesObjectivesCompetenciesAndACertificate() {
            Course course = aCourse().with("README.md", """
                            ---
                            title: A course
                            summary: A small course.
                            language: es-MX
                            competencies: [samhsa:1.2, samhsa:3]
                            objectives:
                              - meet a person on common ground
                              - "say: no"
                            certificate: on-completion
                            formerly: [an-old-name]
                            ---

                            # A course

                            ## Welcome

                            - [Hello](welcome/hello.md)
                            - [Check](welcome/check.quiz.md)
                            """).course();

            assertThat(course.language()).isEqualTo(Locale.forLanguageTag("es-MX"));
            assertThat(course.promise())
                    .isEqualTo(new Course.Promise(
                            List.of("meet a person on common ground", "say: no"),
                            List.of("samhsa:1.2", "samhsa:3"),
                            true));
        }

        @Test
        void earnsNoCertificateUnlessItSaysSo() {
            assertThat(aCourse().course().promise().certified()).isFalse();
        }

        @Test
        void readsTheSameFromAnyLineEndingAndWithAByteOrderMark() {
            String unix = "---\ntitle: Hello\n---\n\n# Hello\n\n> [!TIP]\n> One.\n> Two.\n";
            Course course = aCourse().with("welcome/hello.md", unix).course(VERSION);

            assertThat(aCourse()
                            .with("welcome/hello.md", "\uFEFF" + unix.replace("\n", "\r\n"))
                            .course(VERSION)
                            .step(new StepPath("welcome/hello"))
                            .map(CourseFormsTests::htmlOf))
                    .isEqualTo(course.step(new StepPath("welcome/hello")).map(CourseFormsTests::htmlOf));
        }
    }

    @Nested
    class ALesson {

        @Test
        void isRunningTextWithoutItsTitle() {
            assertThat(aCourse()
                            .withLesson("Some *text*.\n\n## More\n\nAnd `code`.\n")
                            .lesson()
                            .blocks())
                    .containsExactly(new Block.Prose(new SafeHtml(
                            "<p>Some <em>text</em>.</p>\n<h2 id=\"more\">More</h2>\n<p>And <code>code</code>.</p>")));
        }

        @Test
        void setsAlertsApartByTheirMeaning() {
            Lesson lesson = aCourse().withLesson("""
                            Before.

                            > [!NOTE]
                            > An aside.

                            > [!TIP]
                            > A tip, in
                            > two lines.

                            > [!IMPORTANT]
                            > The idea.
                            >
                            > - and a list

                            > [!PAUSE]
                            > A pause.

                            After.
                            """).lesson();

            assertThat(lesson.blocks())
                    .containsExactly(
                            prose("<p>Before.</p>"),
                            callout(Block.Callout.Kind.NOTE, "<p>An aside.</p>"),
                            callout(Block.Callout.Kind.TIP, "<p>A tip, in\ntwo lines.</p>"),
                            callout(Block.Callout.Kind.KEY_IDEA, "<p>The idea.</p>\n<ul><li>and a list</li></ul>"),
                            callout(Block.Callout.Kind.PAUSE, "<p>A pause.</p>"),
                            prose("<p>After.</p>"));
        }

        @Test
        void keepsAReflectionUnderANameThatChangesWithItsWordsOnly() {
            Block.Reflection alone = reflection("> [!REFLECT]\n> When?\n");
            Block.Reflection lower = reflection("Text above.\n\n> [!REFLECT]\n> When?\n");
            Block.Reflection other = reflection("> [!REFLECT]\n> Where?\n");

            assertThat(alone.prompt().html()).isEqualTo("<p>When?</p>");
            assertThat(lower.name()).isEqualTo(alone.name());
            assertThat(other.name()).isNotEqualTo(alone.name());
        }

        @Test
        void namesTwoReflectionsOfTheSameWordsApart() {
            Lesson lesson = aCourse()
                    .withLesson("> [!REFLECT]\n> When?\n\nText.\n\n> [!REFLECT]\n> When?\n")
                    .lesson();

            assertThat(lesson.blocks().stream()
                            .filter(Block.Reflection.class::isInstance)
                            .map(block -> ((Block.Reflection) block).name()))
                    .hasSize(2)
                    .doesNotHaveDuplicates();
        }

        @Test
        void leavesAPlainQuoteInTheText() {
            assertThat(aCourse().withLesson("> She said so.\n").lesson().blocks())
                    .containsExactly(prose("<blockquote>\n<p>She said so.</p>\n</blockquote>"));
        }

        @Test
        void showsAQuizInItsPlaceWhenALinkStandsAlone() {
            assertThat(aCourse()
                            .withLesson("Text.\n\n[Check](check.quiz.md)\n\nText.\n")
                            .lesson()
                            .blocks())
                    .containsExactly(
                            prose("<p>Text.</p>"),
                            new Block.EmbeddedQuiz(new StepPath("welcome/check")),
                            prose("<p>Text.</p>"));
        }

        @Test
        void linksToAQuizInTheMiddleOfASentence() {
            assertThat(aCourse()
                            .withLesson("See [Check](check.quiz.md).\n")
                            .lesson()
                            .blocks())
                    .containsExactly(prose("<p>See <a href=\"learn/a-course/welcome/check\">Check</a>.</p>"));
        }

        @Test
        void linksToStepsAndTheirHeadingsByTheirAddress() {
            ACourseFolder course = aCourse()
                    .withLesson(
                            "## Side by side\n\n[Here](#side-by-side), [there](../welcome/./hello.md#side-by-side).\n");

            assertThat(htmlOf(course.lesson()))
                    .contains(
                            "<a href=\"learn/a-course/welcome/hello#side-by-side\">Here</a>",
                            "<a href=\"learn/a-course/welcome/hello#side-by-side\">there</a>");
        }

        @Test
        void numbersHeadingsOfTheSameWords() {
            assertThat(htmlOf(aCourse()
                            .withLesson("## Again\n\n## Again\n\n### ¿Qué pasó, Ana?\n")
                            .lesson()))
                    .contains("id=\"again\"", "id=\"again-1\"", "id=\"qué-pasó-ana\"");
        }

        @Test
        void opensPagesElsewhereBesideTheCourse() {
            assertThat(htmlOf(aCourse()
                            .withLesson("[Page](https://example.org/a?b=c&d=e)\n")
                            .lesson()))
                    .isEqualTo("<p><a href=\"https://example.org/a?b&#61;c&amp;d&#61;e\" target=\"_blank\""
                            + " rel=\"noopener noreferrer\">Page</a></p>");
        }

        @Test
        void writesAndCallsByLink() {
            assertThat(htmlOf(aCourse()
                            .withLesson("[Write](mailto:a@example.org), [call](tel:+15550100)\n")
                            .lesson()))
                    .contains(
                            "<a href=\"mailto:a&#64;example.org\">Write</a>", "<a href=\"tel:&#43;15550100\">call</a>");
        }

        @Test
        void showsPicturesWithTheirWordsAndRoom() {
            Course course = aCourse()
                    .withLesson("![A door stands open.](images/door.svg)\n")
                    .course(VERSION);

            assertThat(course.step(new StepPath("welcome/hello")).map(CourseFormsTests::htmlOf))
                    .contains(
                            "<p><img src=\"course-files/00000000-0000-0001-0000-000000000002/welcome/images/door.svg\""
                                    + " alt=\"A door stands open.\" loading=\"lazy\" width=\"640\" height=\"320\" /></p>");
        }

        @Test
        void showsDecorationWithoutWords() {
            assertThat(htmlOf(aCourse().withLesson("![ ](images/door.svg)\n").lesson()))
                    .contains("alt=\"\"");
        }

        @Test
        void letsATableScrollByItselfUnderTheNameOfItsColumns() {
            assertThat(htmlOf(aCourse()
                            .withLesson("| \"Said\" | Does |\n| --- | --- |\n| a | b |\n")
                            .lesson()))
                    .isEqualTo("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\""
                            + " aria-label=\"&quot;Said&quot;, Does\"><table><thead><tr><th>&#34;Said&#34;</th>"
                            + "<th>Does</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table></div>");
        }

        @Test
        void namesEachOfSeveralTablesAfterItself() {
            assertThat(htmlOf(aCourse()
                            .withLesson("| A | B |\n| - | - |\n| a | b |\n\nText.\n\n| C | D |\n| - | - |\n| c | d |\n")
                            .lesson()))
                    .containsSubsequence("aria-label=\"A, B\"", "aria-label=\"C, D\"");
        }

        @Test
        void tellsItsContentNoteAndCompetencies() {
            Lesson lesson = aCourse()
                    .with(
                            "welcome/hello.md",
                            "---\ntitle: Hello\ncompetencies: samhsa:1.2\nin-this-lesson: A tense talk.\n---\n\n# Hello\n\nText.\n")
                    .lesson();

            assertThat(lesson.contentNote()).contains("A tense talk.");
            assertThat(lesson.competencies()).containsExactly("samhsa:1.2");
            assertThat(aCourse().lesson().contentNote()).isEmpty();
        }

        @Test
        void takesAMinuteForEach175WordsBegun() {
            assertThat(aCourse().withLesson("word ".repeat(175) + "\n").lesson().minutes())
                    .isEqualTo(new Minutes(1));
            assertThat(aCourse().withLesson("word ".repeat(176) + "\n").lesson().minutes())
                    .isEqualTo(new Minutes(2));
        }

        @Test
        void countsWordsWhereverTheyStandButNoSigns() {
            assertThat(aCourse()
                            .withLesson("| a – | b |\n| --- | --- |\n| c | d |\n\n" + "word ".repeat(171) + "\n")
                            .lesson()
                            .minutes())
                    .isEqualTo(new Minutes(1));
            assertThat(aCourse()
                            .withLesson("| a – | b |\n| --- | --- |\n| c | d |\n\n" + "word ".repeat(172) + "\n")
                            .lesson()
                            .minutes())
                    .isEqualTo(new Minutes(2));
        }

        @Test
        void takesAMinuteMoreForEachReflection() {
            assertThat(aCourse()
                            .withLesson("Text.\n\n> [!REFLECT]\n> When?\n")
                            .lesson()
                            .minutes())
                    .isEqualTo(new Minutes(2));
        }

        @Test
        void takesTheMinutesItsAuthorGaveIt() {
            assertThat(aCourse()
                            .with("welcome/hello.md", "---\ntitle: Hello\nminutes: 42\n---\n\n# Hello\n\nText.\n")
                            .lesson()
                            .minutes())
                    .isEqualTo(new Minutes(42));
        }

        private static Block.Reflection reflection(String text) {
            return (Block.Reflection)
                    aCourse().withLesson(text).lesson().blocks().getLast();
        }

        private static Block prose(String html) {
            return new Block.Prose(new SafeHtml(html));
        }

        private static Block callout(Block.Callout.Kind kind, String html) {
            return new Block.Callout(kind, new SafeHtml(html));
        }
    }

    @Nested
    class AQuiz {

        @Test
        void asksOneRightAnswerInANumberedList() {
            Question question = aCourse()
                    .withQuestion("## Does *it*?\n\nLook.\n\n" + TWO_OPTIONS)
                    .quiz()
                    .questions()
                    .getFirst();

            assertThat(question).isInstanceOfSatisfying(Question.SingleChoice.class, single -> {
                assertThat(single.stem())
                        .isEqualTo(new Question.Stem(
                                "Does it?", new SafeHtml("Does <em>it</em>?"), new SafeHtml("<p>Look.</p>")));
                assertThat(single.options())
                        .containsExactly(
                                new Question.Option(new SafeHtml("Yes."), true, new SafeHtml("<p>It does.</p>")),
                                new Question.Option(new SafeHtml("No."), false, new SafeHtml("<p>It does not.</p>")));
            });
        }

        @Test
        void asksSeveralRightAnswersInAListOfDashes() {
            Question question = aCourse()
                    .withQuestion("## Which?\n\n- [x] A.\n  > Yes.\n- [ ] B.\n  > No.\n- [X] C.\n  > Yes.\n")
                    .quiz()
                    .questions()
                    .getFirst();

            assertThat(question)
                    .isInstanceOfSatisfying(
                            Question.MultipleChoice.class,
                            several -> assertThat(several.options().stream().map(Question.Option::right))
                                    .containsExactly(true, false, true));
        }

        @Test
        void readsOptionsWithBlankLinesBetweenThem() {
            assertThat(aCourse()
                            .withQuestion("## Which?\n\n1. [x] A.\n\n   > Yes.\n\n1. [ ] B.\n\n   > No.\n")
                            .quiz()
                            .questions()
                            .getFirst())
                    .isInstanceOfSatisfying(
                            Question.SingleChoice.class,
                            single -> assertThat(single.options())
                                    .containsExactly(
                                            new Question.Option(new SafeHtml("A."), true, new SafeHtml("<p>Yes.</p>")),
                                            new Question.Option(
                                                    new SafeHtml("B."), false, new SafeHtml("<p>No.</p>"))));
        }

        @Test
        void teachesByHintExplanationAndTheLessonsItLinksTo() {
            Question.Teaching teaching = aCourse()
                    .withQuestion(
                            "## Does it?\n\n" + TWO_OPTIONS
                                    + "\n> [!TIP]\n> Look.\n\n> [!NOTE]\n> See [Hello](hello.md) and [itself](check.quiz.md).\n")
                    .quiz()
                    .questions()
                    .getFirst()
                    .teaching();

            assertThat(teaching.hint().html()).isEqualTo("<p>Look.</p>");
            assertThat(teaching.explanation().html()).contains("<a href=\"learn/a-course/welcome/hello\">Hello</a>");
            assertThat(teaching.lessons()).containsExactly(new StepPath("welcome/hello"));
        }

        @Test
        void tagsAQuestionByItsComment() {
            Question question = aCourse()
                    .withQuestion(
                            "## Does it?\n\n" + TWO_OPTIONS
                                    + "\n<!-- key: it-does; competency: samhsa:1.2, samhsa:4.1; domain: ethics; formerly: does-it -->\n")
                    .quiz()
                    .questions()
                    .getFirst();

            assertThat(question.source().key()).isEqualTo("it-does");
            assertThat(question.tags())
                    .isEqualTo(new Question.Tags(List.of("samhsa:1.2", "samhsa:4.1"), Optional.of("ethics")));
        }

        @Test
        void derivesAKeyFromTheHeadingUntilThereIsOne() {
            assertThat(keyOf("## A peer says: \"You wouldn't get it.\" ¿Qué?"))
                    .isEqualTo("a-peer-says-you-wouldnt-get-it-que");
            assertThat(keyOf("## " + "long ".repeat(40)))
                    .hasSizeLessThanOrEqualTo(80)
                    .doesNotEndWith("-");
            assertThat(keyOf("## ماذا؟")).matches("q-[0-9a-f]{16}");
        }

        @Test
        void keepsTheSourceOfAQuestionFromItsHeadingToTheNext() {
            Quiz quiz = aCourse()
                    .withQuestion("## One?\n\n" + TWO_OPTIONS + "\n## Two?\n\n" + TWO_OPTIONS)
                    .quiz();

            assertThat(quiz.questions().getFirst().source().markdown()).isEqualTo("## One?\n\n" + TWO_OPTIONS.strip());
            assertThat(quiz.questions().getFirst().source().hash())
                    .isEqualTo(Texts.sha256("## One?\n\n" + TWO_OPTIONS.strip()));
            assertThat(quiz.questions().getLast().source().markdown()).startsWith("## Two?");
        }

        @Test
        void changesTheHashOfAQuestionOnlyWhenItsSourceChanges() {
            String question = "## One?\n\n" + TWO_OPTIONS;

            assertThat(hashOf("Introduction.\n\n" + question)).isEqualTo(hashOf(question));
            assertThat(hashOf(question.replace("does not", "doesn't"))).isNotEqualTo(hashOf(question));
        }

        @Test
        void isGivenInPracticeWithoutLimitsAndInOrder() {
            assertThat(aCourse().quiz().rules())
                    .isEqualTo(new Quiz.Rules(
                            Quiz.Mode.PRACTICE,
                            Percent.NONE,
                            List.of(new Quiz.Draw(1, List.of("which-chair"))),
                            OptionalInt.empty(),
                            OptionalInt.empty(),
                            false,
                            false));
        }

        @Test
        void isGivenAsATestByItsSettings() {
            Quiz quiz = aCourse()
                    .with("welcome/check.quiz.md", """
                            ---
                            title: Check
                            mode: test
                            pass: 75
                            draw: 1
                            attempts: 3
                            time-limit: 30
                            shuffle: false
                            competencies: [samhsa:1.2]
                            ---

                            # Check

                            Take your time.

                            ## One?

                            """ + TWO_OPTIONS + "\n## Two?\n\n" + TWO_OPTIONS)
                    .quiz();

            assertThat(quiz.rules())
                    .isEqualTo(new Quiz.Rules(
                            Quiz.Mode.TEST,
                            new Percent(75),
                            List.of(new Quiz.Draw(1, List.of("one", "two"))),
                            OptionalInt.of(3),
                            OptionalInt.of(30),
                            false,
                            false));
            assertThat(quiz.introduction().html()).isEqualTo("<p>Take your time.</p>");
            assertThat(quiz.competencies()).containsExactly("samhsa:1.2");
            assertThat(quiz.minutes()).as("one for each question asked").isEqualTo(new Minutes(1));
        }

        @Test
        void isShuffledAsATestUnlessItSaysOtherwise() {
            assertThat(aCourse()
                            .withTest("## One?\n\n" + TWO_OPTIONS)
                            .quiz()
                            .rules()
                            .shuffled())
                    .isTrue();
        }

        private static String keyOf(String heading) {
            return aCourse()
                    .withQuestion(heading + "\n\n" + TWO_OPTIONS)
                    .quiz()
                    .questions()
                    .getFirst()
                    .source()
                    .key();
        }

        private static String hashOf(String question) {
            return aCourse()
                    .withQuestion(question)
                    .quiz()
                    .questions()
                    .getFirst()
                    .source()
                    .hash();
        }
    }

    private static String htmlOf(Step step) {
        StringBuilder html = new StringBuilder();
        for (Block block : ((Lesson) step).blocks()) {
            html.append(
                    switch (block) {
                        case Block.Prose prose -> prose.html().html();
                        case Block.Callout callout -> callout.html().html();
                        case Block.Reflection reflection -> reflection.prompt().html();
                        case Block.EmbeddedQuiz quiz -> quiz.quiz().value();
                        case Block.EmbeddedScenario scenario ->
                            scenario.scenario().value();
                        case Block.Recording recording -> recording.title();
                    });
        }
        return html.toString();
    }
}
