package org.alongside.catalog.adapter;

import static org.alongside.catalog.adapter.ACourseFolder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.alongside.catalog.CourseBook;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.CourseShelf;
import org.alongside.catalog.domain.FilesAtHand;
import org.alongside.catalog.domain.Reading;
import org.alongside.catalog.domain.book.BookPrinter;
import org.alongside.catalog.domain.book.BookText;
import org.alongside.catalog.domain.book.Paper;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.Editions;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.shared.Markup;
import org.alongside.testing.VeraPdf;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The books of a course: what stands in them, and that everybody can read them. */
class BooksTests {

    private static final BookPrinter PRINTER = new OpenHtmlBookPrinter();

    static Stream<Arguments> smallBooks() {
        return Stream.of(ACourseForPaper.english(), ACourseForPaper.spanish())
                .flatMap(course -> Stream.of(CourseBook.values()).map(book -> Arguments.of(book, course)));
    }

    @ParameterizedTest
    @MethodSource("smallBooks")
    void everyBookIsAccessible(CourseBook book, Course course) throws Exception {
        assertThat(VeraPdf.brokenRules(print(book, course), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theCourseThatComesWithTheProductHasAnAccessibleWorkbookWithEachReflection(String language) throws Exception {
        Course course = theHeart().in(Locale.of(language));

        byte[] pdf = print(CourseBook.WORKBOOK, course);

        assertThat(VeraPdf.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (ReadBook book = ReadBook.of(pdf)) {
            assertThat(reflections(course))
                    .hasSizeGreaterThan(30)
                    .allSatisfy(prompt -> assertThat(book.text()).contains(prompt));
            assertThat(book.text()).doesNotContain("#");
            assertThat(book.pages()).isBetween(60, 200);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void coursesOfEveryFormHaveAccessibleBooks(long seed) throws Exception {
        Course course = aRandomCourse(seed);
        for (CourseBook book : CourseBook.values()) {
            assertThat(VeraPdf.brokenRules(print(book, course), PDFAFlavour.PDFUA_1))
                    .as("%s of course %d", book, seed)
                    .isEmpty();
        }
    }

    @Test
    void theWorkbookHoldsWhatALearnerTakesAlong() {
        assertThat(text(CourseBook.WORKBOOK, ACourseForPaper.english()))
                .contains(
                        "This copy belongs to",
                        "Nothing in it has to be shown to anyone.",
                        "What the module is for.",
                        "Key idea Both people matter in the room.",
                        "Practice tip Ask for something small.",
                        "For you alone When did somebody take you seriously?",
                        "Words I want to try",
                        "Who decided that?",
                        "1. Which chair?",
                        "A. The next one.",
                        "10. Where are you today?");
    }

    @Test
    void theWorkbookSpeaksTheLanguageOfItsCourse() {
        assertThat(text(CourseBook.WORKBOOK, ACourseForPaper.spanish()))
                .contains(
                        "Este ejemplar es de",
                        "Solo para ti ¿Cuándo te take you seriously?",
                        "Palabras que quiero probar")
                .doesNotContain("For you alone", "This copy");
    }

    @Test
    void theWorkbookKeepsWhatTrainersRead() {
        assertThat(text(CourseBook.WORKBOOK, ACourseForPaper.english())).doesNotContain("one hour", "Agenda");
    }

    @Test
    void nothingBeforeTheLastPartOfTheWorkbookTellsWhatFits() {
        String asked = beforeTalk(BookText.of(CourseBook.WORKBOOK, ACourseForPaper.english()));

        assertThat(asked)
                .isEqualTo(beforeTalk(BookText.of(CourseBook.WORKBOOK, ACourseForPaper.withAnotherAnswer())))
                .doesNotContain(
                        "What fits",
                        "Side by side it is",
                        "desk's place",
                        "Breaks help",
                        "respect",
                        "regard",
                        "mutual",
                        "you name what you saw");
        assertThat(Jsoup.parse(asked).select(".places li").eachText())
                .containsExactlyInAnyOrder("Arrive early", "Sit down slowly", "Listen long")
                .isNotEqualTo(List.of("Arrive early", "Sit down slowly", "Listen long"));
        assertThat(Jsoup.parse(asked).select(".pairs td + td").eachText())
                .extracting(cell -> cell.substring(2))
                .containsExactlyInAnyOrder("beside you", "across a desk", "nowhere at all")
                .isNotEqualTo(List.of("beside you", "across a desk", "nowhere at all"));
    }

    @Test
    void theLastPartOfTheWorkbookTalksTheQuestionsOver() {
        String text = text(CourseBook.WORKBOOK, ACourseForPaper.english());

        assertThat(text.substring(text.lastIndexOf("After you have answered")))
                .contains(
                        "1. Which chair? What fits: A A. Side by side it is. B. That is a desk's place.",
                        "See Hello (p. 3) and a page (https://example.org/a/page).",
                        "1. Arrive early 2. Sit down slowly 3. Listen long",
                        "A peer — beside you",
                        "Your pace — Yours",
                        "respect or regard",
                        "2 to 3",
                        "early or soon",
                        "you name what you saw.");
    }

    @Test
    void theGuideHoldsWhatATeacherNeeds() {
        assertThat(text(CourseBook.GUIDE, ACourseForPaper.english()))
                .contains(
                        "Running this module Allow one hour.",
                        "Minutes What 10 Arrival",
                        "Key idea Both people matter in the room.",
                        "1. The door Sam stands in the door.",
                        "Say hello An invitation. 2 The chair",
                        "An ending. To talk about: Who decided that?",
                        "A. Fits: The next one. Side by side it is.",
                        "B. The one across. That is a desk's place.");
    }

    @Test
    void testsAreInNoBook() {
        Course course = aCourse().withTest("""
                ## Which secret chair?

                1. [x] The next one.
                   > Side by side.
                1. [ ] The one across.
                   > A desk's place.
                """).course();

        for (CourseBook book : CourseBook.values()) {
            assertThat(text(book, course)).doesNotContain("Which secret chair?", "The one across");
        }
        assertThat(text(CourseBook.GUIDE, course)).contains("Questions in this test: 1. It is passed with 80 percent.");
    }

    @ParameterizedTest
    @EnumSource
    void theOutlineNamesEachModuleAndItsSteps(CourseBook kind) throws IOException {
        try (ReadBook book = ReadBook.of(print(kind, ACourseForPaper.english()))) {
            assertThat(book.outline()).containsSubsequence("Welcome", "  Hello", "  Check", "  Play");
            assertThat(book.document().getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void headingsSkipNoLevelWhateverAuthorsWrite() throws IOException {
        try (ReadBook book = ReadBook.of(print(CourseBook.GUIDE, ACourseForPaper.english()))) {
            List<Integer> levels = book.headings().stream()
                    .map(heading -> heading.charAt(1) - '0')
                    .toList();
            assertThat(levels).startsWith(1, 2).contains(5);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
        }
    }

    @Test
    void lettersOfOtherScriptsAreNotLost() {
        Course course =
                aCourse().withLesson("> [!IMPORTANT]\n> Привет, 王小明 and 안녕.\n").course();

        assertThat(text(CourseBook.WORKBOOK, course)).contains("Привет, 王小明 and 안녕.");
    }

    @Test
    void hostileTextIsPrintedAsText() throws IOException {
        String hostile =
                "<script>alert(1)</script> <img src=file:///etc/passwd> [x](javascript:alert(1)) </div></body>";
        Course course = aCourse()
                .withLesson("> [!IMPORTANT]\n> Before " + hostile.replace("[x](javascript:alert(1)) ", "") + " after\n")
                .course();

        try (ReadBook book = ReadBook.of(print(CourseBook.WORKBOOK, course))) {
            assertThat(book.text()).contains("Before", "after", "Words I want to try");
            assertThat(book.drawnObjects()).isEmpty();
            assertThat(book.addresses()).isEmpty();
        }
    }

    /** As if the sanitiser had let everything through. */
    @Test
    void thePrinterFetchesNothingAndRunsNothing() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try (ReadBook book =
                ReadBook.of(PRINTER.print(asBook(hostile(server.getAddress().getPort()))))) {
            assertThat(book.text()).contains("still here", "[a door]").doesNotContain("root:");
            assertThat(book.drawnObjects()).isEmpty();
            assertThat(book.addresses()).containsExactly("https://example.org/");
            assertThat(book.annotationKinds()).containsOnly("Link");
            assertThat(book.document().getDocumentCatalog().getOpenAction()).isNull();
            assertThat(book.document().getDocumentCatalog().getNames())
                    .satisfiesAnyOf(
                            names -> assertThat(names).isNull(),
                            names -> assertThat(names.getEmbeddedFiles()).isNull());
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aBookWithoutEndIsRefused() {
        BookText endless = asBook("x".repeat(BookPrinter.MOST_CHARACTERS + 1));

        assertThatIllegalArgumentException().isThrownBy(() -> PRINTER.print(endless));
    }

    @ParameterizedTest
    @CsvSource({"en, LETTER", "es, A4", "de, A4", "en-GB, A4", "es-MX, LETTER", "fr-CA, LETTER"})
    void thePaperIsThatOfTheCountry(String language, Paper paper) {
        assertThat(Paper.usedWith(Locale.forLanguageTag(language))).isEqualTo(paper);
    }

    private static String hostile(int port) {
        String elsewhere = "http://127.0.0.1:" + port + "/";
        return """
                <div class="written"><script>app.alert(1)</script><style>@import url("%1$sa.css");
                p { background: url(%1$sb.png) }</style><link rel="stylesheet" href="%1$sc.css">
                <img src="%1$sd.png" alt="a door"><img src="file:///etc/passwd" alt=""><iframe src="%1$se"></iframe>
                <object data="%1$sf.pdf" type="application/pdf"></object><svg><image href="%1$sg.svg"/></svg>
                <p style="background-image: url('%1$sh.png'); content: url(file:///etc/passwd)">still here</p>
                <a href="javascript:alert(1)">x</a> <a href="file:///etc/passwd" download="x">y</a>
                <a href="https://example.org/">z</a> <form action="%1$si"><input name="q" value="1"></form>
                <ul style="list-style-image: url(%1$sj.png)"><li>one</li></ul></div>""".formatted(elsewhere);
    }

    private static BookText asBook(String html) {
        return new BookText("A book", "About it.", Locale.ENGLISH, Paper.A4, new Markup(html));
    }

    private static byte[] print(CourseBook book, Course course) {
        return PRINTER.print(BookText.of(book, course));
    }

    private static String text(CourseBook book, Course course) {
        try (ReadBook read = ReadBook.of(print(book, course))) {
            return read.text();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String beforeTalk(BookText text) {
        String html = text.body().html();
        return html.substring(0, html.indexOf("id=\"talk\""));
    }

    private static List<String> reflections(Course course) {
        return course.steps()
                .filter(Lesson.class::isInstance)
                .flatMap(lesson -> ((Lesson) lesson).blocks().stream())
                .filter(Block.Reflection.class::isInstance)
                .map(block -> ((Block.Reflection) block).prompt())
                .map(SafeHtml::html)
                .map(html -> ReadBook.words(Jsoup.parse(html).text()))
                .toList();
    }

    private static Course aRandomCourse(long seed) {
        CourseFiles files = new FilesAtHand(new CourseSlug("a-course"), new TreeMap<>(ARandomCourse.beside()));
        for (var page : ARandomCourse.pages(seed).entrySet()) {
            files = new MarkdownCourseWriter().write(files, page.getKey(), page.getValue());
        }
        return editions(new MarkdownCourseReader().read(files, CourseVersionId.next()))
                .original();
    }

    private static Editions theHeart() {
        return switch (new FolderShelf(Path.of("course-content")).look()) {
            case CourseShelf.Contents.Courses found ->
                editions(new MarkdownCourseReader().read(found.courses().getFirst(), CourseVersionId.next()));
            case CourseShelf.Contents.Missing(String reason) -> throw new AssertionError(reason);
        };
    }

    private static Editions editions(Reading reading) {
        return switch (reading) {
            case Reading.Readable(Editions editions, var _) -> editions;
            case Reading.Faulty faulty -> throw new AssertionError(faulty.problems());
        };
    }
}
