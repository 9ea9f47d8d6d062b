package org.alongside.catalog.domain.advice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.model.Question;

/**
 * Where questions stand, told by the comment with their key. A question without one is found by its heading, which its
 * key was made from.
 */
final class Places {

    private static final Pattern KEY = Pattern.compile("<!--.*?\\bkey:\\s*([a-z0-9-]+)");

    private final Map<String, Place> byKey = new HashMap<>();
    private final Map<String, Place> byHeading = new HashMap<>();

    private Places() {}

    static Places in(CourseFiles files) {
        Places places = new Places();
        files.paths().stream()
                .filter(path -> path.endsWith(".quiz.md"))
                .forEach(path -> places.look(path, lines(files, path)));
        return places;
    }

    static List<String> lines(CourseFiles files, String path) {
        return new String(files.bytes(path), UTF_8).lines().toList();
    }

    private void look(String path, List<String> lines) {
        Place question = new Place(path, 1);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                question = new Place(path, i + 1);
                byHeading.putIfAbsent(line.substring(3).strip(), question);
            }
            Matcher key = KEY.matcher(line);
            if (key.find()) {
                byKey.put(key.group(1), question);
            }
        }
    }

    Place of(Question question) {
        String heading =
                question.source().markdown().lines().findFirst().orElse("").replaceFirst("^##\\s*", "");
        return byKey.getOrDefault(
                question.source().key(), byHeading.getOrDefault(heading.strip(), new Place("README.md", 1)));
    }

    /** A line of a file, counted from 1. */
    record Place(String path, int line) {

        Problem remark(String what, String remedy) {
            return Problem.warning(path, line, what, remedy);
        }
    }
}
