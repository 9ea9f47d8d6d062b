package org.alongside.catalog.text;

import java.util.List;

/** A module in the table of contents. */
public record WrittenModule(String title, String summary, List<Entry> entries) implements WrittenPart {

    public WrittenModule {
        entries = List.copyOf(entries);
    }

    /**
     * A step.
     *
     * @param path of its file; empty for a planned one
     */
    public record Entry(String title, String path) {}
}
