package org.alongside.catalog.model;

import java.util.List;

/** Something to read, with reflections and pauses in their places. */
public record Lesson(About about, List<Block> blocks) implements Step {

    public Lesson {
        blocks = List.copyOf(blocks);
    }
}
