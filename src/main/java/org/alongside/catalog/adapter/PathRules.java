package org.alongside.catalog.adapter;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.catalog.domain.Bounds;

/** File names that mean the same on every machine, in every address and in every archive. */
final class PathRules {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    private final Problems problems;

    PathRules(Problems problems) {
        this.problems = problems;
    }

    /** The files that keep the rules, by path; the others are noted and left out. */
    Map<String, FileName> keep(Collection<String> paths) {
        Map<String, FileName> kept = new HashMap<>();
        Map<String, String> alike = new HashMap<>();
        Map<String, String> steps = new HashMap<>();
        for (String path : paths) {
            FileName name = FileName.of(path);
            if (isPlain(name) && isAlone(path, alike) && isStepAlone(name, steps)) {
                kept.put(path, name);
            }
        }
        return kept;
    }

    private boolean isPlain(FileName name) {
        String path = name.path();
        if (path.length() > Bounds.PATH_LENGTH) {
            problems.marginOf(path).error(1, "the path is longer than 200 characters", "use shorter names");
        } else if (!PLAIN.matcher(path).matches()) {
            problems.marginOf(path)
                    .error(
                            1,
                            "the name has other signs than letters, digits, hyphens and dots",
                            "rename the file or its folder");
        } else if (name.isStep() && !name.hasStepPath()) {
            problems.marginOf(path)
                    .error(
                            1,
                            "the name of a step has other signs than lower-case letters, digits and single hyphens",
                            "rename it like common-ground.md");
        } else {
            return true;
        }
        return false;
    }

    private boolean isAlone(String path, Map<String, String> alike) {
        String other = alike.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
        if (other != null) {
            problems.marginOf(path)
                    .error(1, "the name differs from " + other + " in capital letters only", "rename one of the two");
        }
        return other == null;
    }

    private boolean isStepAlone(FileName name, Map<String, String> steps) {
        String other = name.isStep() ? steps.putIfAbsent(name.stem(), name.path()) : null;
        if (other != null) {
            problems.marginOf(name.path())
                    .error(1, "the step has the same address as " + other, "rename one of the two files");
        }
        return other == null;
    }
}
