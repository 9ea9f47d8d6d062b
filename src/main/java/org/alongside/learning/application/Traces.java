package org.alongside.learning.application;

import java.util.Map;
import org.alongside.catalog.model.StepPath;

/**
 * What a learner left on the page of a step, and finds there again.
 *
 * @param reflections what they wrote, by the name of the reflection
 * @param plays how far they are in each scenario that stands there
 */
public record Traces(Map<String, Written> reflections, Map<StepPath, Play> plays) {

    public Traces {
        reflections = Map.copyOf(reflections);
        plays = Map.copyOf(plays);
    }
}
