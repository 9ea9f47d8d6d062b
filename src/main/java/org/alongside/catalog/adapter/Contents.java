package org.alongside.catalog.adapter;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/** The table of contents of a course, as written. */
record Contents(List<Node> description, List<Section> sections) {

    Contents {
        description = List.copyOf(description);
        sections = List.copyOf(sections);
    }

    /** The paths of all files it lists. */
    Stream<String> listed() {
        return sections.stream().flatMap(section -> section.files().stream());
    }

    /**
     * One module.
     *
     * @param summary the blocks that hold no steps
     * @param files the paths of its steps
     * @param planned the titles of steps still to come
     */
    record Section(String title, List<Node> summary, List<String> files, List<String> planned) {

        Section {
            summary = List.copyOf(summary);
            files = List.copyOf(files);
            planned = List.copyOf(planned);
        }
    }
}
