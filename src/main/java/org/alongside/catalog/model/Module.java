package org.alongside.catalog.model;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.shared.Minutes;

/**
 * A part of a course.
 *
 * @param summary what it is for; may be empty
 * @param steps what can be taken now
 * @param planned titles of steps that are still to come
 */
public record Module(String title, SafeHtml summary, List<Step> steps, List<String> planned) {

    public Module {
        steps = List.copyOf(steps);
        planned = List.copyOf(planned);
    }

    /** The steps that it takes to complete it. */
    public Stream<Step> required() {
        return steps.stream().filter(Step::isRequired);
    }

    /** Of what is required. */
    public Minutes minutes() {
        return Minutes.sum(required().map(Step::minutes));
    }
}
