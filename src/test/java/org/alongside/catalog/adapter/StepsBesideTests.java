package org.alongside.catalog.adapter;

import static org.alongside.catalog.adapter.ACourseFolder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.StepPath;
import org.alongside.shared.Minutes;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What lies beside the steps: recordings with transcripts, notes for trainers, and earlier names. */
class StepsBesideTests {

    @Nested
    class ARecording {

        private static final CourseVersionId VERSION = CourseVersionId.next();

        @Test
        void isShownInPlaceWithItsTranscript() {
            ACourseFolder course = aCourse()
                    .withLesson("Listen.\n\n[Two voices](voices.mp3)\n\nThat was it.\n")
                    .with("welcome/voices.mp3", "sound")
                    .with("welcome/voices.transcript.md", "# Two voices\n\n**Ana:** Hello.\n");

            assertThat(course.warnings()).isEmpty();
            assertThat(((Lesson) course.course(VERSION)
                                    .step(new StepPath("welcome/hello"))
                                    .orElseThrow())
                            .blocks())
                    .contains(new Block.Recording(
                            Block.Recording.Kind.AUDIO,
                            "Two voices",
                            "course-files/" + VERSION.value() + "/welcome/voices.mp3",
                            Optional.empty(),
                            new SafeHtml("<p><strong>Ana:</strong> Hello.</p>")));
        }

        @Test
        void takesTheMinutesOfItsWords() {
            assertThat(aCourse()
                            .withLesson("[Two voices](voices.opus)\n")
                            .with("welcome/voices.opus", "sound")
                            .with("welcome/voices.transcript.md", "word ".repeat(131))
                            .lesson()
                            .minutes())
                    .as("two for the recording, one for the lesson's own words")
                    .isEqualTo(new Minutes(3));
        }

        @Test
        void withoutATranscriptIsAnError() {
            assertThat(aCourse()
                            .withLesson("[Two voices](voices.mp3)\n")
                            .with("welcome/voices.mp3", "sound")
                            .errors())
                    .containsExactly("welcome/hello.md:7: the recording has no transcript for those who cannot hear it;"
                            + " write down what is said and shown, as welcome/voices.transcript.md");
        }

        @Test
        void thatCanBeSeenHasCaptions() {
            ACourseFolder video = aCourse()
                    .withLesson("[A walk](walk.webm)\n")
                    .with("welcome/walk.webm", "film")
                    .with("welcome/walk.transcript.md", "They walk.\n");

            assertThat(video.warnings())
                    .containsExactly(
                            "welcome/hello.md:7: the video has no captions for those who watch without hearing;"
                                    + " add them as welcome/walk.vtt");
            assertThat(video.with("welcome/walk.vtt", "WEBVTT\n")
                            .lesson()
                            .blocks()
                            .getFirst())
                    .isInstanceOfSatisfying(Block.Recording.class, film -> {
                        assertThat(film.kind()).isEqualTo(Block.Recording.Kind.VIDEO);
                        assertThat(film.captions().orElseThrow()).endsWith("/welcome/walk.vtt");
                    });
        }

        @Test
        void aTranscriptOfNothingIsAWarning() {
            assertThat(aCourse()
                            .with("welcome/voices.transcript.md", "Hello.\n")
                            .warnings())
                    .containsExactly("welcome/voices.transcript.md:1: there is no recording beside this transcript;"
                            + " give both the same name up to the first point, or remove it");
        }
    }

    @Nested
    class TrainerNotes {

        @Test
        void belongToAStepToAModuleAndToTheCourse() {
            Course course = aCourse()
                    .with("welcome/hello.trainer.md", "# For trainers: Hello\n\nIn *pairs*.\n")
                    .with("welcome/check.trainer.md", "Read aloud.\n")
                    .with("welcome/README.trainer.md", "# The module\n\n| Min | What |\n| - | - |\n| 5 | Hello |\n")
                    .with("README.trainer.md", "Two days.\n")
                    .course();

            assertThat(course.trainerNotes().of(course.steps().findFirst().orElseThrow()))
                    .hasValue(new SafeHtml("<p>In <em>pairs</em>.</p>"));
            assertThat(course.trainerNotes().steps()).hasSize(2);
            assertThat(course.trainerNotes().of(course.modules().getFirst()))
                    .hasValueSatisfying(notes -> assertThat(notes.html()).contains("<table>"));
            assertThat(course.trainerNotes().ofCourse()).hasValue(new SafeHtml("<p>Two days.</p>"));
        }

        @Test
        void areNoStepsAndNotInTheLesson() {
            Course course =
                    aCourse().with("welcome/hello.trainer.md", "Secret.\n").course();

            assertThat(course.steps()).hasSize(2);
            assertThat(course.modules().toString()).doesNotContain("Secret");
        }

        @Test
        void mayLeadToOtherNotes() {
            ACourseFolder course = aCourse()
                    .with("welcome/hello.trainer.md", "See [the quiz](check.trainer.md) and [Hello](hello.md).\n")
                    .with("welcome/check.trainer.md", "Read aloud.\n");

            assertThat(course.warnings()).isEmpty();
            assertThat(course.course().trainerNotes().steps().get(new StepPath("welcome/hello")))
                    .isEqualTo(new SafeHtml(
                            "<p>See the quiz and <a href=\"learn/a-course/welcome/hello\">Hello</a>.</p>"));
        }

        @Test
        void besideNothingAreAWarning() {
            assertThat(aCourse().with("welcome/nobody.trainer.md", "Text.\n").warnings())
                    .containsExactly("welcome/nobody.trainer.md:1: these notes lie beside nothing that is taught, so no"
                            + " trainer sees them; name them like a step in the table of contents, or README.trainer.md"
                            + " in the folder of a module");
        }

        @Test
        void areCheckedLikeEverythingElse() {
            assertThat(aCourse()
                            .with("welcome/hello.trainer.md", "[x](nowhere.md)\n")
                            .errors())
                    .containsExactly("welcome/hello.trainer.md:1: the link leads to welcome/nowhere.md, which is not"
                            + " there; correct the path, or add the file");
        }
    }

    @Nested
    class AnEarlierName {

        @Test
        void isKeptForCoursesAndSteps() {
            Course course = aCourse()
                    .with(
                            "README.md",
                            "---\ntitle: A course\nsummary: S.\nlanguage: en\nformerly: [old-course]\n---\n\n# A course\n\n"
                                    + "## M\n\n- [Hello](welcome/hello.md)\n- [Check](welcome/check.quiz.md)\n")
                    .with(
                            "welcome/hello.md",
                            "---\ntitle: Hello\nformerly: [start/hello.md, start/hi]\n---\n\n# Hello\n\nText.\n")
                    .course();

            assertThat(course.about().formerly()).containsExactly(new CourseSlug("old-course"));
            assertThat(course.steps().findFirst().orElseThrow().about().formerly())
                    .containsExactly(new StepPath("start/hello"), new StepPath("start/hi"));
        }

        @Test
        void thatIsStillInUseIsAnError() {
            assertThat(aCourse()
                            .with(
                                    "welcome/hello.md",
                                    "---\ntitle: Hello\nformerly: welcome/check.quiz.md\n---\n\n# Hello\n\nText.\n")
                            .errors())
                    .containsExactly("welcome/hello.md:3: \"welcome/check\" is still the name of a step;"
                            + " take it out of formerly, or rename what bears it");
        }

        @Test
        void thatNothingCanHaveHadIsAnError() {
            assertThat(aCourse()
                            .with(
                                    "welcome/hello.md",
                                    "---\ntitle: Hello\nformerly: ../Hello World\n---\n\n# Hello\n\nText.\n")
                            .errors())
                    .containsExactly("welcome/hello.md:3: \"../Hello World\" cannot have been the path of a step;"
                            + " write it from the folder of the course, such as mutual-respect/common-ground");
        }

        @Test
        void ofACourseIsASlug() {
            assertThat(aCourse()
                            .with(
                                    "README.md",
                                    "---\ntitle: A course\nsummary: S.\nlanguage: en\nformerly: Old Course\n---\n\n"
                                            + "# A course\n\n## M\n\n- [Hello](welcome/hello.md)\n"
                                            + "- [Check](welcome/check.quiz.md)\n")
                            .errors())
                    .containsExactly("README.md:5: \"Old Course\" is no earlier name of this course;"
                            + " write the name that its folder had, such as heart-of-peer-support");
        }
    }
}
