package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** The prose is checked as strictly as the code: the courses in this repository have no problem, not even a small one. */
class CourseContentTests {

    @Test
    void theCoursesThatComeWithTheProductHaveNoProblem() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        int code = Lint.check(Lint.Wish.of("course-content"), new PrintStream(printed, true, UTF_8));

        assertThat(printed.toString(UTF_8)).matches("\\d+ courses?, 0 errors, 0 warnings\\R");
        assertThat(code).isZero();
    }
}
