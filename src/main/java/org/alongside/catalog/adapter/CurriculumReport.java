package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.CourseShelf.Contents;
import org.alongside.catalog.domain.Reading;
import org.alongside.catalog.domain.advice.Curriculum;

/** Prints what the courses in a folder are made of. Courses with errors are left to the linter. */
final class CurriculumReport {

    private CurriculumReport() {}

    /** Started by {@code bin/alongside curriculum}. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        out.print(of(Path.of(arguments.length == 0 ? "course-content" : arguments[0])));
    }

    static String of(Path folder) {
        return new FolderShelf(folder).lookInOrAt() instanceof Contents.Courses found
                ? found.courses().stream().map(CurriculumReport::of).collect(Collectors.joining("\n"))
                : "";
    }

    private static String of(CourseFiles course) {
        return switch (new MarkdownCourseReader().read(course, CourseVersionId.next())) {
            case Reading.Readable readable -> Curriculum.of(readable.editions());
            case Reading.Faulty _ -> "";
        };
    }
}
