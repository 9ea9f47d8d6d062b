package org.alongside.catalog.adapter;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.catalog.domain.Problem;

/**
 * The warnings that authors let stand, each with its reason: {@code explained.yaml} beside the courses. Errors cannot be
 * explained away. What explains nothing is itself a warning, so that the list stays true.
 */
final class Explained {

    private static final String NAME = "explained.yaml";

    private final List<Entry> entries;
    private final Set<Entry> used = new HashSet<>();

    private Explained(List<Entry> entries) {
        this.entries = entries;
    }

    static Explained near(Path folder) {
        List<Entry> entries = new ArrayList<>();
        BesideCourses.list(folder, NAME).forEach(entry -> entries.add(Entry.of(entry)));
        return new Explained(entries);
    }

    /** Whether a warning of a course has a reason to stay. */
    boolean covers(String course, Problem problem) {
        List<Entry> fitting = entries.stream()
                .filter(entry -> !problem.isError() && entry.fits(course, problem))
                .toList();
        used.addAll(fitting);
        return !fitting.isEmpty();
    }

    /** What was said of this course and no longer explains anything. */
    List<Problem> idle(String course) {
        return entries.stream()
                .filter(entry -> entry.file().startsWith(course + "/") && !used.contains(entry))
                .map(entry -> Problem.warning(
                        entry.file().substring(course.length() + 1),
                        1,
                        NAME + " lets a warning stand that is not given any more: " + entry.warning(),
                        "take the entry out"))
                .toList();
    }

    private record Entry(String file, String warning, String because) {

        static Entry of(Map<String, Object> said) {
            return new Entry(
                    BesideCourses.text(said, "file"),
                    BesideCourses.text(said, "warning"),
                    BesideCourses.text(said, "because"));
        }

        boolean fits(String course, Problem problem) {
            PathMatcher files = FileSystems.getDefault().getPathMatcher("glob:" + file);
            return files.matches(Path.of(course, problem.path()))
                    && problem.what().contains(warning);
        }
    }
}
