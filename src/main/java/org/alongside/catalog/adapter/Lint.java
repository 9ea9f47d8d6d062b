package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.CourseReader;
import org.alongside.catalog.domain.CourseShelf.Contents;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.domain.Reading;
import org.alongside.catalog.domain.advice.Adviser;
import org.alongside.catalog.domain.advice.LostNames;
import org.alongside.catalog.model.Course;

/**
 * Checks courses without starting the server, by the very check that guards publishing, and gives a colleague's advice
 * on those that can be read. Takes a folder of courses or the folder of one. Prints one problem a line, warnings marked
 * as such, and ends with 0 when there is no error, 1 when there is one, 2 when there is nothing to check.
 */
final class Lint {

    private static final int FINE = 0;
    private static final int FAULTY = 1;
    private static final int NOTHING_TO_CHECK = 2;

    private final PrintStream out;
    private final Wish wish;
    private final Adviser adviser;
    private final Explained explained;
    private final CourseReader reader = new MarkdownCourseReader();
    private int courses;
    private int errors;
    private int warnings;

    private Lint(Wish wish, PrintStream out) {
        this.wish = wish;
        this.out = out;
        this.adviser = new Adviser(HouseStyleFile.near(wish.folder()));
        this.explained = Explained.near(wish.folder());
    }

    /** Started by {@code bin/alongside lint}. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        System.exit(check(Wish.of(arguments), out));
    }

    /** The same for a test, which prints elsewhere. */
    static int check(Wish wish, PrintStream out) {
        return new Lint(wish, out).check();
    }

    private int check() {
        return switch (new FolderShelf(wish.folder()).lookInOrAt()) {
            case Contents.Missing(String reason) -> {
                out.println("Nothing was checked: " + reason);
                yield NOTHING_TO_CHECK;
            }
            case Contents.Courses found -> {
                found.misplaced().forEach(problem -> print(problem, wish.folder()));
                found.courses().forEach(this::check);
                yield total();
            }
        };
    }

    private void check(CourseFiles course) {
        courses++;
        Path place = wish.place(course);
        Reading reading = reader.read(course, CourseVersionId.next());
        String slug = course.slug().value();
        Stream.concat(reading.problems().stream(), advice(course, reading))
                .filter(problem -> !explained.covers(slug, problem))
                .forEach(problem -> print(problem, place));
        if (reading instanceof Reading.Readable readable) {
            explained.idle(slug).forEach(problem -> print(problem, place));
            fix(place, course, readable.course());
        }
    }

    private Stream<Problem> advice(CourseFiles course, Reading reading) {
        return switch (reading) {
            case Reading.Readable readable ->
                Stream.concat(
                        adviser.advise(readable.editions(), course).stream(), lost(course, readable.course()).stream());
            case Reading.Faulty _ -> Stream.empty();
        };
    }

    private void fix(Path place, CourseFiles files, Course course) {
        if (wish.fix()) {
            write(place, new KeyWriter(files).write(course));
        }
    }

    /** What the older state had and this one has lost. */
    private List<Problem> lost(CourseFiles course, Course newer) {
        return wish.against().stream()
                .flatMap(folder -> older(folder, course))
                .map(files -> reader.read(files, CourseVersionId.next()))
                .filter(Reading.Readable.class::isInstance)
                .flatMap(older -> LostNames.between(((Reading.Readable) older).course(), newer).stream())
                .toList();
    }

    private static Stream<CourseFiles> older(Path folder, CourseFiles course) {
        return new FolderShelf(folder).lookInOrAt() instanceof Contents.Courses found
                ? found.courses().stream().filter(older -> older.slug().equals(course.slug()))
                : Stream.empty();
    }

    private void write(Path place, Map<String, byte[]> changed) {
        new TreeMap<>(changed).forEach((path, bytes) -> {
            try {
                Files.write(place.resolve(path), bytes);
                out.println(place.resolve(path) + ":1: keys were written for questions that had none");
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        });
    }

    private void print(Problem problem, Path place) {
        errors += problem.isError() ? 1 : 0;
        warnings += problem.isError() ? 0 : 1;
        out.println(problem.below(place.toString()) + (problem.isError() ? "" : " (warning)"));
    }

    private int total() {
        if (courses + errors == 0) {
            out.println("Nothing was checked: no folder in " + wish.folder() + " has a README.md");
            return NOTHING_TO_CHECK;
        }
        out.printf("%s, %s, %s%n", counted(courses, "course"), counted(errors, "error"), counted(warnings, "warning"));
        return errors == 0 ? FINE : FAULTY;
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /**
     * What was asked for.
     *
     * @param folder of courses, or of one
     * @param against an older state of it
     * @param fix whether keys are written where questions have none
     */
    record Wish(Path folder, Optional<Path> against, boolean fix) {

        static Wish of(String... arguments) {
            Wish wish = new Wish(Path.of("course-content"), Optional.empty(), false);
            for (int i = 0; i < arguments.length; i++) {
                wish = switch (arguments[i]) {
                    case "--fix" -> new Wish(wish.folder, wish.against, true);
                    case "--against" -> new Wish(wish.folder, Optional.of(Path.of(arguments[++i])), wish.fix);
                    default -> new Wish(Path.of(arguments[i]), wish.against, wish.fix);
                };
            }
            return wish;
        }

        /** Where a course lies: in the folder, unless it is the folder. */
        private Path place(CourseFiles course) {
            String slug = course.slug().value();
            return FolderShelf.nameOf(folder).equals(slug) ? folder : folder.resolve(slug);
        }
    }
}
