package org.alongside.catalog.model;

import java.util.List;
import java.util.Optional;
import org.alongside.shared.Minutes;

/**
 * Something to read, with reflections and pauses in their places.
 *
 * @param contentNote a calm word on what is in the lesson, for choice and timing
 */
public record Lesson(
        StepPath path,
        String title,
        Minutes minutes,
        Optional<String> contentNote,
        List<String> competencies,
        List<Block> blocks)
        implements Step {

    public Lesson {
        competencies = List.copyOf(competencies);
        blocks = List.copyOf(blocks);
    }
}
