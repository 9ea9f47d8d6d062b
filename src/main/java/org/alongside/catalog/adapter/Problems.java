package org.alongside.catalog.adapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alongside.catalog.domain.Problem;

/** Gathers what is wrong with one course. */
final class Problems {

    /** Nobody reads more at once; the rest shows when these are mended. */
    private static final int MOST = 1_000;

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::path).thenComparingInt(Problem::line);

    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    void add(Problem problem) {
        List<Problem> found = problem.isError() ? errors : warnings;
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    Margin marginOf(String path) {
        return new Margin(path, this);
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** By file and line; what was found first in a line stays first. */
    List<Problem> inOrder() {
        List<Problem> all = new ArrayList<>(errors);
        all.addAll(warnings);
        all.sort(BY_PLACE);
        return all;
    }
}
