package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;

/**
 * Writes keys into the files of questions that have none, the very ones they go by already: from then on a heading may
 * be reworded and the answers given under it stay. Nothing else of a file is touched.
 */
final class KeyWriter {

    private static final Pattern KEYED = Pattern.compile("<!--.*\\bkey:", Pattern.DOTALL);
    private static final String COMMENT = "<!--";

    private final CourseFiles files;

    KeyWriter(CourseFiles files) {
        this.files = files;
    }

    /** The files that change, by path, with their new bytes. */
    Map<String, byte[]> write(Course course) {
        List<Question> bare = questions(course)
                .filter(question -> !KEYED.matcher(question.source().markdown()).find())
                .toList();
        Map<String, byte[]> changed = new HashMap<>();
        files.paths().stream().filter(path -> path.endsWith(".quiz.md")).forEach(path -> {
            String before = new String(files.bytes(path), UTF_8);
            String after = before;
            for (Question question : bare) {
                after = keyed(after, question.source());
            }
            if (!after.equals(before)) {
                changed.put(path, after.getBytes(UTF_8));
            }
        });
        return changed;
    }

    private static Stream<Question> questions(Course course) {
        return course.steps()
                .filter(Quiz.class::isInstance)
                .flatMap(quiz -> ((Quiz) quiz).questions().stream())
                .distinct();
    }

    private static String keyed(String file, Question.Source source) {
        int start = file.indexOf(source.markdown().stripTrailing());
        if (start < 0) {
            return file;
        }
        String before = source.markdown().stripTrailing();
        return file.substring(0, start) + keyed(before, source.key()) + file.substring(start + before.length());
    }

    /** Into the comment that is there, or as a comment of its own. */
    private static String keyed(String markdown, String key) {
        List<String> lines = new ArrayList<>(markdown.lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(COMMENT)) {
                lines.set(i, COMMENT + " key: " + key + ";" + lines.get(i).substring(COMMENT.length()));
                return String.join("\n", lines);
            }
        }
        return markdown + "\n\n" + COMMENT + " key: " + key + " -->";
    }
}
