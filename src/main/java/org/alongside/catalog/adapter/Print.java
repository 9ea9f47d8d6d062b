package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.alongside.catalog.CourseBook;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.CourseReader;
import org.alongside.catalog.domain.CourseShelf.Contents;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.domain.Reading;
import org.alongside.catalog.domain.book.BookPrinter;
import org.alongside.catalog.domain.book.BookText;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Editions;

/**
 * Prints all books of all courses in a folder, or of one course, in each of their languages, without starting the
 * server. Ends with 0 when all were printed, 1 when a course has errors, 2 when there is nothing to print.
 */
final class Print {

    private static final int FINE = 0;
    private static final int FAULTY = 1;
    private static final int NOTHING_TO_PRINT = 2;

    private final PrintStream out;
    private final CourseReader reader = new MarkdownCourseReader();
    private final BookPrinter printer = new OpenHtmlBookPrinter();
    private final Path into;
    private int books;
    private boolean faulty;

    private Print(Path into, PrintStream out) {
        this.into = into;
        this.out = out;
    }

    /** Started by {@code bin/alongside print}. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        System.exit(Wish.of(arguments)
                .map(wish -> print(wish.folder, wish.into, out))
                .orElseGet(() -> {
                    out.println("Name the folder to print into: --into books");
                    return NOTHING_TO_PRINT;
                }));
    }

    /** The same for a test, which prints elsewhere. */
    static int print(Path folder, Path into, PrintStream out) {
        return new Print(into, out).print(new FolderShelf(folder).lookInOrAt());
    }

    private int print(Contents contents) {
        switch (contents) {
            case Contents.Missing(String reason) -> out.println("Nothing was printed: " + reason);
            case Contents.Courses found -> {
                tell(found.misplaced());
                found.courses().forEach(this::print);
            }
        }
        if (faulty) {
            return FAULTY;
        }
        return books == 0 ? NOTHING_TO_PRINT : FINE;
    }

    private void print(CourseFiles files) {
        switch (reader.read(files, CourseVersionId.next())) {
            case Reading.Faulty(var problems) -> {
                out.println(files.slug().value() + " has errors and was not printed:");
                tell(problems.stream().filter(Problem::isError).toList());
            }
            case Reading.Readable(Editions editions, var _) ->
                editions.languages().stream().map(editions::in).forEach(this::print);
        }
    }

    private void print(Course course) {
        for (CourseBook book : CourseBook.values()) {
            keep(into.resolve(BookText.nameOf(book, course) + ".pdf"), printer.print(BookText.of(book, course)));
        }
    }

    private void keep(Path file, byte[] bytes) {
        try {
            Files.createDirectories(into);
            Files.write(file, bytes);
            books++;
            out.printf("%s (%d KB)%n", file, bytes.length / 1024);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void tell(Iterable<Problem> problems) {
        problems.forEach(problem -> {
            faulty = true;
            out.println(problem);
        });
    }

    /** What was asked for. */
    private record Wish(Path folder, Path into) {

        /** Nothing where the folder to print into is not named. */
        static Optional<Wish> of(String... arguments) {
            Path folder = Path.of("course-content");
            Optional<Path> into = Optional.empty();
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i].equals("--into") && i + 1 < arguments.length) {
                    into = Optional.of(Path.of(arguments[++i]));
                } else {
                    folder = Path.of(arguments[i]);
                }
            }
            Path chosen = folder;
            return into.map(place -> new Wish(chosen, place));
        }
    }
}
