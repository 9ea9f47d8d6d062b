package org.alongside.learning.domain;

import java.util.List;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.StepPath;
import org.alongside.people.PersonId;

/**
 * Whose reflection it is, and where it stands. There is no naming one without its writer.
 *
 * @param step the names of its step: that of today first, under which it is begun, then earlier ones, under which it may
 *     have been
 */
public record ReflectionPlace(PersonId writer, CourseSlug course, List<StepPath> step, String name) {

    public ReflectionPlace {
        step = List.copyOf(step);
        if (step.isEmpty()) {
            throw new IllegalArgumentException("A step has a name");
        }
    }
}
