package org.alongside.catalog.domain.advice;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.StepPath;

/**
 * Compares a course with an older state of it: what learners did is kept under the paths of steps and the keys of
 * questions, so a name that vanishes takes their work out of sight, unless something new says that it was called so
 * formerly.
 */
public final class LostNames {

    private static final String CONTENTS = "README.md";

    private LostNames() {}

    /** Warnings about names of the older state that nothing in the newer one bears or bore. */
    public static List<Problem> between(Course older, Course newer) {
        return Stream.concat(
                        lost(steps(older, false), steps(newer, true))
                                .map(path ->
                                        warning("the step " + path, "formerly: [" + path + "]", "its front matter")),
                        lost(questions(older, false), questions(newer, true))
                                .map(key -> warning("the question " + key, "formerly: " + key, "its comment")))
                .toList();
    }

    private static Stream<String> lost(Set<String> older, Set<String> newer) {
        return older.stream().filter(name -> !newer.contains(name));
    }

    private static Problem warning(String thing, String mark, String where) {
        return Problem.warning(
                CONTENTS,
                1,
                thing + " was there before and is gone",
                "if it has another name now, write \"" + mark + "\" in " + where);
    }

    private static Set<String> steps(Course course, boolean withFormerOnes) {
        return course.steps()
                .map(Step::about)
                .flatMap(about -> withFormerOnes
                        ? Stream.concat(Stream.of(about.path()), about.formerly().stream())
                        : Stream.of(about.path()))
                .map(StepPath::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> questions(Course course, boolean withFormerOnes) {
        return course.steps()
                .filter(Quiz.class::isInstance)
                .flatMap(quiz -> ((Quiz) quiz).questions().stream())
                .map(Question::source)
                .flatMap(source -> withFormerOnes
                        ? Stream.concat(Stream.of(source.key()), source.formerly().stream())
                        : Stream.of(source.key()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
