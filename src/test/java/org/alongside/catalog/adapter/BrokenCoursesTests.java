package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Courses with one fault each, as folders in {@code src/test/resources/broken-courses}. Beside each lies what the linter
 * says of it, word for word: it is what authors will read.
 */
class BrokenCoursesTests {

    private static final Path FOLDER = Path.of("src/test/resources/broken-courses");

    @ParameterizedTest
    @MethodSource("folders")
    void itsAuthorIsToldWhatIsWrongAndWhatToDo(Path folder) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        Lint.check(Lint.Wish.of(folder.toString()), new PrintStream(printed, true, UTF_8));

        assertThat(printed.toString(UTF_8).replace(folder + "/", ""))
                .isEqualTo(Files.readString(folder.resolve("expected.txt")))
                .doesNotContain(" 0 errors, 0 warnings");
    }

    @Test
    void thereAreAtLeastFifty() throws IOException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(50);
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> inside = Files.list(FOLDER)) {
            return inside.sorted().toList();
        }
    }
}
