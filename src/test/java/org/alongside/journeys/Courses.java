package org.alongside.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Folders of courses for a journey. */
final class Courses {

    static final Path SMALL = Path.of("src", "test", "resources", "courses");
    static final Path REAL = Path.of("course-content");

    private Courses() {}

    /** The real course and the small one, side by side. */
    static Path both(Path folder) {
        try {
            FileSystemUtils.copyRecursively(REAL, folder);
            FileSystemUtils.copyRecursively(SMALL, folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
