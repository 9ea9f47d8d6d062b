package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Printing from the command line. */
class PrintTests {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @TempDir
    private Path place;

    @Test
    void allBooksOfACourseArePrintedInEachOfItsLanguages() throws IOException {
        keep(ACourseForPaper.folder());
        Path into = place.resolve("new/books");

        assertThat(print(into)).isZero();

        try (var books = Files.list(into)) {
            assertThat(books.map(book -> book.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "a-course-workbook-en.pdf",
                            "a-course-guide-en.pdf",
                            "a-course-workbook-es.pdf",
                            "a-course-guide-es.pdf");
        }
        assertThat(into.resolve("a-course-guide-es.pdf")).content(ISO_8859_1).startsWith("%PDF-1.");
        assertThat(told.toString(UTF_8)).contains("a-course-guide-es.pdf (");
    }

    @Test
    void aCourseWithErrorsIsNotPrintedAndSaysWhy() throws IOException {
        keep(ACourseForPaper.folder().withLesson("> [!SHOUT]\n> Loud\n"));

        assertThat(print(place.resolve("books"))).isEqualTo(1);

        assertThat(place.resolve("books")).doesNotExist();
        assertThat(told.toString(UTF_8)).contains("a-course has errors and was not printed:", "welcome/hello.md:7");
    }

    @Test
    void whereThereIsNoCourseNothingIsPrinted() {
        assertThat(Print.print(place.resolve("nowhere"), place, new PrintStream(told, true, UTF_8)))
                .isEqualTo(2);
        assertThat(told.toString(UTF_8)).startsWith("Nothing was printed: there is no folder");
    }

    private int print(Path into) {
        return Print.print(place, into, new PrintStream(told, true, UTF_8));
    }

    private void keep(ACourseFolder course) throws IOException {
        for (String path : course.files().paths()) {
            Path file = place.resolve("a-course").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, course.files().bytes(path));
        }
    }
}
