package org.alongside.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The course that ships with the product, by its addresses. */
final class OpenCourse {

    static final String SLUG = "heart-of-peer-support";
    static final String PAGE = "courses/" + SLUG;

    private static final Path FOLDER = Path.of("course-content", SLUG);

    private OpenCourse() {}

    /** Starts it, as a learner does who is new to it. */
    static void join(FlowClient learner) throws IOException, InterruptedException {
        learner.open(PAGE);
        learner.click();
        if (!learner.follow(lessons().getFirst()).contains("is-here")) {
            throw new IllegalStateException("The course did not begin");
        }
    }

    /** The addresses of its lessons. */
    static List<String> lessons() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString())
                    .filter(file -> file.endsWith(".md") && file.contains("/") && !file.endsWith(".quiz.md"))
                    .map(file -> "learn/" + SLUG + "/" + file.substring(0, file.length() - ".md".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of its closing test, which draws ten questions or more. */
    static String test() {
        return "learn/" + SLUG + "/closing/final";
    }
}
