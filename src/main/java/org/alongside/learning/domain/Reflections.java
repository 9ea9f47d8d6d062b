package org.alongside.learning.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.StepPath;
import org.alongside.people.PersonId;

/**
 * What learners write for themselves. Both questions name the writer; there is no third, so nobody else can read them.
 */
public interface Reflections {

    /**
     * Keeps this writing unless a later one is kept already, and answers with what is kept now: the same writing, or
     * the later one.
     */
    Kept keep(ReflectionPlace place, Writing writing, Instant now);

    /**
     * What the writer has written at one step, by the name of the reflection.
     *
     * @param step all names of the step
     */
    Map<String, Kept> of(PersonId writer, CourseSlug course, List<StepPath> step);
}
