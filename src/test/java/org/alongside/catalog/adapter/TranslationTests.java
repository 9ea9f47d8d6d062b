package org.alongside.catalog.adapter;

import static org.alongside.catalog.adapter.ACourseFolder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.StepPath;
import org.junit.jupiter.api.Test;

/** Another language: the same course in other words. */
class TranslationTests {

    private static final Locale SPANISH = Locale.of("es");

    private static final String HELLO = """
            ## Side by side

            Hello. See [the end](#the-end).

            > [!REFLECT]
            > When?

            ## The end

            Bye.
            """;
    private static final String HOLA = """
            ## Lado a lado

            Hola. Mira [el final](#el-final), [también](#the-end) y [aquí](hello.es.md#lado-a-lado).

            > [!REFLECT]
            > ¿Cuándo?

            ## El final

            Adiós.
            """;

    private static final String CHECK = """
            Take your time.

            ## Which chair?

            1. [x] The next one.
               > Side by side.
            1. [ ] The one across.
               > A desk's place.

            > [!NOTE]
            > See [Hello](hello.md).

            <!-- key: chair; competency: samhsa:1.2; domain: ethics; formerly: seat -->

            ## What?

            Answer: `respect`

            > [!NOTE]
            > Yes.
            """;
    private static final String REPASO = """
            Sin prisa.

            ## ¿Qué silla?

            1. [x] La de al lado.
               > Lado a lado.
            1. [ ] La de enfrente.
               > El lugar de un escritorio.

            > [!NOTE]
            > Mira [Hola](hello.md).

            ## ¿Qué?

            Respuesta: `respeto`, `el respeto`

            > [!NOTE]
            > Sí.
            """;

    private static final String PLAY = """
            ## The door

            Sam waits.

            - [Say hello](#the-chair)
              > It can be declined.

            <!-- competency: samhsa:1.2 -->

            ## The chair

            Sam sits.

            > [!NOTE]
            > Who chose?
            """;
    private static final String JUEGO = """
            ## La puerta

            Sam espera.

            - [Saludar](#la-silla)
              > Se puede rechazar.

            ## La silla

            Sam se sienta.

            > [!NOTE]
            > ¿Quién eligió?
            """;

    @Test
    void aCourseSpeaksItsLanguages() {
        assertThat(translated().editions().languages()).containsExactly(Locale.ENGLISH, SPANISH);
        assertThat(translated().editions().in(Locale.of("es", "MX")).title()).isEqualTo("Un curso");
        assertThat(translated().editions().in(Locale.FRENCH).title()).isEqualTo("A course");
        assertThat(aCourse().editions().languages()).containsExactly(Locale.ENGLISH);
    }

    @Test
    void aTranslationThatNotesItsOriginalHasNoProblem() {
        assertThat(translated().warnings()).isEmpty();
    }

    @Test
    void titlesAndSummariesAreTranslated() {
        Course course = spanish(translated());

        assertThat(course.summary()).isEqualTo("Un curso pequeño.");
        assertThat(course.promise().objectives()).containsExactly("escuchar");
        assertThat(course.promise().certified()).isTrue();
        assertThat(course.description()).isEqualTo(new SafeHtml("<p>Sobre el curso.</p>"));
        assertThat(course.modules().getFirst().title()).isEqualTo("Bienvenida");
        assertThat(course.modules().getFirst().planned()).containsExactly("Adiós");
        assertThat(course.steps().map(step -> step.title())).containsExactly("Hola", "Repaso", "Juego");
        assertThat(course.steps().map(step -> step.path()))
                .isEqualTo(
                        translated().course().steps().map(step -> step.path()).toList());
    }

    @Test
    void aLessonKeepsTheNamesOfItsReflectionsAndPlaces() {
        ACourseFolder course = translated();
        Lesson hello = course.lesson();
        Lesson hola = step(spanish(course), "welcome/hello", Lesson.class);

        assertThat(reflection(hola).prompt()).isEqualTo(new SafeHtml("<p>¿Cuándo?</p>"));
        assertThat(reflection(hola).name()).isEqualTo(reflection(hello).name());
        assertThat(hola.blocks().toString())
                .contains("<h2 id=\"side-by-side\">Lado a lado</h2>")
                .contains("<a href=\"learn/a-course/welcome/hello#the-end\">el final</a>")
                .contains("<a href=\"learn/a-course/welcome/hello#the-end\">también</a>")
                .contains("<a href=\"learn/a-course/welcome/hello#side-by-side\">aquí</a>");
        assertThat(hola.minutes()).isEqualTo(hello.minutes());
    }

    @Test
    void aQuestionKeepsItsKeyItsTagsAndItsLessons() {
        Quiz repaso = step(spanish(translated()), "welcome/check", Quiz.class);
        Question silla = repaso.questions().getFirst();

        assertThat(repaso.title()).isEqualTo("Repaso");
        assertThat(repaso.introduction()).isEqualTo(new SafeHtml("<p>Sin prisa.</p>"));
        assertThat(silla.stem().title()).isEqualTo("¿Qué silla?");
        assertThat(silla.source().key()).isEqualTo("chair");
        assertThat(silla.source().formerly()).containsExactly("seat");
        assertThat(silla.source().markdown()).startsWith("## ¿Qué silla?");
        assertThat(silla.tags().competencies()).containsExactly("samhsa:1.2");
        assertThat(silla.teaching().lessons()).containsExactly(new StepPath("welcome/hello"));
        assertThat(((Question.ShortAnswer) repaso.questions().getLast()).accepted())
                .containsExactly("respeto", "el respeto");
        assertThat(repaso.rules()).isEqualTo(translated().quiz().rules());
    }

    @Test
    void aSceneKeepsItsAnchorAndWhatItPractises() {
        Scenario juego = step(spanish(translated()), "welcome/play", Scenario.class);

        assertThat(juego.first().title()).isEqualTo("La puerta");
        assertThat(juego.first().anchor()).isEqualTo("the-door");
        assertThat(juego.first().choices().getFirst().target()).isEqualTo("the-chair");
        assertThat(juego.first().competencies()).containsExactly("samhsa:1.2");
        assertThat(juego.scenes().getLast().debrief()).isEqualTo(new SafeHtml("<p>¿Quién eligió?</p>"));
    }

    @Test
    void whatIsNotTranslatedStaysInTheOriginal() {
        Course course = spanish(translated().without("welcome/hello.es.md").without("welcome/check.quiz.es.md"));

        assertThat(course.steps().map(step -> step.title())).containsExactly("Hello", "Check", "Juego");
        assertThat(course.modules().getFirst().title()).isEqualTo("Bienvenida");
    }

    @Test
    void notesAndTranscriptsAreTranslatedToo() {
        ACourseFolder course = translated()
                .withLesson(HELLO + "\n[Voices](voices.mp3)\n")
                .with(
                        "welcome/hello.es.md",
                        page("Hola", aCourse(), "welcome/hello.md", HOLA + "\n[Voces](voices.mp3)\n"))
                .with("welcome/voices.mp3", "sound")
                .with("welcome/voices.transcript.md", "Hello.\n")
                .with("welcome/voices.transcript.es.md", "Hola.\n")
                .with("welcome/hello.trainer.md", "In pairs.\n")
                .with("welcome/hello.trainer.es.md", "En parejas.\n");

        assertThat(spanish(course).toString())
                .contains("<p>Hola.</p>", "En parejas.")
                .doesNotContain("In pairs.");
        assertThat(course.course().toString()).contains("In pairs.").doesNotContain("En parejas.");
    }

    @Test
    void questionsDrawnFromABankAreTranslated() {
        ACourseFolder course = translated();
        String exam = "---\ntitle: Exam\nmode: practice\noptional: true\ndraw:\n  - from: ../welcome/check.quiz.md\n"
                + "    count: 1\n---\n\n# Exam\n";

        Quiz examen = step(
                spanish(course.with("closing/exam.quiz.md", exam)
                        .with(
                                "README.md",
                                course.text("README.md")
                                        .replace("- [Goodbye]", "- [Exam](closing/exam.quiz.md)\n- [Goodbye]"))
                        .with(
                                "README.es.md",
                                course.text("README.es.md")
                                        .replace("- [Adiós]", "- [Examen](closing/exam.quiz.md)\n- [Adiós]"))),
                "closing/exam",
                Quiz.class);

        assertThat(examen.questions())
                .extracting(question -> question.stem().title())
                .containsExactly("¿Qué silla?", "¿Qué?");
    }

    @Test
    void anOriginalThatHasChangedIsAWarningAndTheTranslationStays() {
        ACourseFolder course = translated().withLesson(HELLO.replace("Bye.", "Goodbye."));

        assertThat(course.warnings())
                .containsExactly(
                        "welcome/hello.es.md:3: the original has changed since it was translated; compare it with"
                                + " welcome/hello.md, then write \"original: " + hash(course, "welcome/hello.md")
                                + "\" in its front matter");
        assertThat(spanish(course)
                        .step(new StepPath("welcome/hello"))
                        .orElseThrow()
                        .title())
                .isEqualTo("Hola");
    }

    @Test
    void aTranslationThatNotesNoOriginalIsAWarning() {
        ACourseFolder course = translated();

        assertThat(course.with("welcome/hello.es.md", "---\ntitle: Hola\n---\n\n# Hola\n\n" + HOLA)
                        .warnings())
                .containsExactly(
                        "welcome/hello.es.md:1: the translation does not say which state of the original it was"
                                + " made from; compare it with welcome/hello.md, then write \"original: "
                                + hash(course, "welcome/hello.md") + "\" in its front matter");
    }

    @Test
    void lineEndingsDoNotMakeATranslationStale() {
        ACourseFolder course = translated();

        assertThat(course.with(
                                "welcome/hello.md",
                                course.text("welcome/hello.md").replace("\n", "\r\n"))
                        .warnings())
                .isEmpty();
    }

    @Test
    void aHashThatIsNoneIsAnError() {
        assertThat(translated()
                        .with("welcome/hello.es.md", "---\ntitle: Hola\noriginal: yes\n---\n\n# Hola\n\n" + HOLA)
                        .errors())
                .singleElement()
                .asString()
                .startsWith("welcome/hello.es.md:3: \"yes\" is not the hash of an original; compare it with");
    }

    @Test
    void whatCountsComesFromTheOriginal() {
        assertThat(translated()
                        .with(
                                "welcome/check.quiz.es.md",
                                "---\ntitle: Repaso\nmode: practice\n---\n\n# Repaso\n\n" + REPASO)
                        .errors())
                .containsExactly("welcome/check.quiz.es.md:3: \"mode\" is not a setting of this kind of file;"
                        + " remove it, or use one of in-this-lesson, original, title");
    }

    @Test
    void anotherRightAnswerIsAnError() {
        assertThat(errors(
                        "welcome/check.quiz.es.md",
                        REPASO.replace("[x]", "[-]").replace("[ ]", "[x]").replace("[-]", "[ ]")))
                .containsExactly("10: here stands a single choice of 2 options with [x] at 2, and in the original"
                        + " a single choice of 2 options with [x] at 1 (line 10);"
                        + " keep the parts and the order of the original, and translate the words only");
    }

    @Test
    void aMissingQuestionIsAnError() {
        assertThat(errors("welcome/check.quiz.es.md", REPASO.substring(0, REPASO.indexOf("## ¿Qué?"))))
                .containsExactly("10: after this, a short answer is missing, which stands in line 22 of the original;"
                        + " translate it as well");
    }

    @Test
    void anAddedQuestionIsAnError() {
        assertThat(errors("welcome/check.quiz.es.md", REPASO + "\n## ¿Más?\n\nRespuesta:\n\n> [!NOTE]\n> Sí.\n"))
                .containsExactly("27: here stands an open text, and the original ends before; take it out");
    }

    @Test
    void aSceneThatLeadsElsewhereIsAnError() {
        assertThat(errors("welcome/play.scenario.es.md", JUEGO + "\n## Otro final\n\nNada.\n\n> [!NOTE]\n> ¿Y?\n"))
                .contains("22: here stands an ending, and the original ends before; take it out");
    }

    @Test
    void aMissingReflectionIsAnError() {
        assertThat(errors("welcome/hello.es.md", HOLA.replace("> [!REFLECT]\n> ¿Cuándo?\n", "")))
                .containsExactly("13: here stands a heading ##, and in the original a reflection (line 11);"
                        + " keep the parts and the order of the original, and translate the words only");
    }

    @Test
    void theTableOfContentsRepeatsTheSameLinks() {
        ACourseFolder course = translated();

        assertThat(course.with(
                                "README.es.md",
                                course.text("README.es.md").replace("- [Repaso](welcome/check.quiz.md)\n", ""))
                        .errors())
                .containsExactly(
                        "README.es.md:14: here stands a module with welcome/hello.md, welcome/play.scenario.md and"
                                + " 1 planned, and in the original a module with welcome/hello.md, welcome/check.quiz.md,"
                                + " welcome/play.scenario.md and 1 planned (line 14);"
                                + " keep the parts and the order of the original, and translate the words only");
    }

    @Test
    void theTableOfContentsMayLinkToTheTranslations() {
        ACourseFolder course = translated();

        assertThat(course.with("README.es.md", course.text("README.es.md").replace("hello.md", "hello.es.md"))
                        .warnings())
                .isEmpty();
    }

    @Test
    void eachObjectiveIsTranslated() {
        ACourseFolder course = translated();

        assertThat(course.with("README.es.md", course.text("README.es.md").replace("[escuchar]", "[escuchar, hablar]"))
                        .errors())
                .containsExactly("README.es.md:4: the original has 1 objectives, and 2 are translated;"
                        + " translate each of them, in the same order");
    }

    @Test
    void aTranslationOfNothingIsAnError() {
        assertThat(translated()
                        .with("welcome/gone.es.md", page("x", aCourse(), "README.md", "Text.\n"))
                        .errors())
                .containsExactly(
                        "welcome/gone.es.md:1: there is no welcome/gone.md that this could be a translation of;"
                                + " rename one of the two, or remove this one");
    }

    @Test
    void aTranslationIntoTheSameLanguageIsAnError() {
        assertThat(aCourse()
                        .with("welcome/hello.en.md", page("Hello", aCourse(), "welcome/hello.md", "Text.\n"))
                        .errors())
                .containsExactly(
                        "welcome/hello.en.md:1: this translates into the language that the course is written in;"
                                + " take the language out of the name of the file, or remove it");
    }

    @Test
    void aLanguageWithoutATableOfContentsIsAWarning() {
        assertThat(translated().without("README.es.md").warnings())
                .containsExactly("welcome/check.quiz.es.md:1: the course has no table of contents in this language,"
                        + " so nobody sees this; translate README.md as README.es.md");
    }

    /** Errors of the course with another body of a translation, which begins in line 8. */
    private static List<String> errors(String path, String body) {
        ACourseFolder course = translated();
        String original = FileName.of(path).original();
        return course.with(path, page("Título", course, original, body)).errors().stream()
                .map(error -> error.replace(path + ":", ""))
                .toList();
    }

    private static ACourseFolder translated() {
        ACourseFolder course = aCourse()
                .with("README.md", """
                        ---
                        title: A course
                        summary: A small course.
                        language: en
                        objectives: [listen]
                        certificate: on-completion
                        ---

                        # A course

                        About the course.


                        ## Welcome

                        - [Hello](welcome/hello.md)
                        - [Check](welcome/check.quiz.md)
                        - [Play](welcome/play.scenario.md)
                        - [Goodbye]()
                        """)
                .withLesson(HELLO)
                .withQuestion(CHECK)
                .with("welcome/play.scenario.md", "---\ntitle: Play\n---\n\n# Play\n\n" + PLAY);
        return course.with("README.es.md", """
                        ---
                        title: Un curso
                        summary: Un curso pequeño.
                        objectives: [escuchar]
                        original: %s
                        ---

                        # Un curso

                        Sobre el curso.



                        ## Bienvenida

                        - [Hola](welcome/hello.md)
                        - [Repaso](welcome/check.quiz.md)
                        - [Juego](welcome/play.scenario.md)
                        - [Adiós]()
                        """.formatted(hash(course, "README.md")))
                .with("welcome/hello.es.md", page("Hola", course, "welcome/hello.md", HOLA))
                .with("welcome/check.quiz.es.md", page("Repaso", course, "welcome/check.quiz.md", REPASO))
                .with("welcome/play.scenario.es.md", page("Juego", course, "welcome/play.scenario.md", JUEGO));
    }

    private static String page(String title, ACourseFolder course, String original, String body) {
        return "---\ntitle: %s\noriginal: %s\n---\n\n# %s\n\n%s".formatted(title, hash(course, original), title, body);
    }

    private static String hash(ACourseFolder course, String path) {
        return Texts.sha256(course.text(path)).substring(0, 12);
    }

    private static Course spanish(ACourseFolder course) {
        return course.editions().in(SPANISH);
    }

    private static <T> T step(Course course, String path, Class<T> kind) {
        return kind.cast(course.step(new StepPath(path)).orElseThrow());
    }

    private static Block.Reflection reflection(Lesson lesson) {
        return lesson.blocks().stream()
                .filter(Block.Reflection.class::isInstance)
                .map(Block.Reflection.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
