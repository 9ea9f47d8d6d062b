package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.CourseReader;
import org.alongside.catalog.domain.CourseShelf.Contents;
import org.alongside.catalog.domain.Problem;

/**
 * Checks courses without starting the server, by the very check that guards publishing. Takes a folder of courses or
 * the folder of one. Prints one problem a line, warnings marked as such, and ends with 0 when there is no error, 1 when
 * there is one, 2 when there is nothing to check.
 */
final class Lint {

    private static final int FINE = 0;
    private static final int FAULTY = 1;
    private static final int NOTHING_TO_CHECK = 2;

    private final PrintStream out;
    private final CourseReader reader = new MarkdownCourseReader();
    private int courses;
    private int errors;
    private int warnings;

    private Lint(PrintStream out) {
        this.out = out;
    }

    /** Started by {@code bin/alongside lint}. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        Path folder = Path.of(arguments.length == 0 ? "course-content" : arguments[0]);
        System.exit(new Lint(out).check(folder));
    }

    /** The same for a test, which prints elsewhere. */
    static int check(Path folder, PrintStream out) {
        return new Lint(out).check(folder);
    }

    private int check(Path folder) {
        return switch (new FolderShelf(folder).lookInOrAt()) {
            case Contents.Missing(String reason) -> {
                out.println("Nothing was checked: " + reason);
                yield NOTHING_TO_CHECK;
            }
            case Contents.Courses found -> {
                found.misplaced().forEach(problem -> print(problem, folder));
                found.courses().forEach(course -> check(course, folder));
                yield total(folder);
            }
        };
    }

    private void check(CourseFiles course, Path folder) {
        courses++;
        boolean itself = FolderShelf.nameOf(folder).equals(course.slug().value());
        Path place = itself ? folder : folder.resolve(course.slug().value());
        reader.read(course, CourseVersionId.next()).problems().forEach(problem -> print(problem, place));
    }

    private void print(Problem problem, Path place) {
        errors += problem.isError() ? 1 : 0;
        warnings += problem.isError() ? 0 : 1;
        out.println(problem.below(place.toString()) + (problem.isError() ? "" : " (warning)"));
    }

    private int total(Path folder) {
        if (courses + errors == 0) {
            out.println("Nothing was checked: no folder in " + folder + " has a README.md");
            return NOTHING_TO_CHECK;
        }
        out.printf("%s, %s, %s%n", counted(courses, "course"), counted(errors, "error"), counted(warnings, "warning"));
        return errors == 0 ? FINE : FAULTY;
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
