package org.alongside.catalog.adapter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads the table of contents: each {@code ##} is a module, each link alone in its list item a step. */
final class ContentsReader {

    private final Manuscript page;
    private final Map<String, FileName> names;
    private final Margin margin;
    private final Set<String> seen = new HashSet<>();
    private final Skeleton skeleton = new Skeleton();

    ContentsReader(Manuscript page, Map<String, FileName> names) {
        this.page = page;
        this.names = names;
        this.margin = page.margin();
    }

    Told<Contents> read() {
        List<Node> description = new ArrayList<>();
        List<Contents.Section> sections = new ArrayList<>();
        List<Node> blocks = page.blocks();
        for (int index = 0; index < blocks.size(); index++) {
            Node block = blocks.get(index);
            checkThatItBelongs(block);
            if (isModule(block)) {
                List<Node> inside = blocksOfModule(blocks, index + 1);
                sections.add(section(block, inside));
                index += inside.size();
            } else if (!(block instanceof Heading)) {
                description.add(block);
            }
        }
        if (sections.isEmpty()) {
            margin.error(1, "the course has no module", "add a ## heading and below it a list of links to its lessons");
        }
        return new Told<>(new Contents(description, sections), skeleton);
    }

    private Contents.Section section(Node heading, List<Node> blocks) {
        List<Node> summary = new ArrayList<>();
        List<String> files = new ArrayList<>();
        List<String> planned = new ArrayList<>();
        for (Node block : blocks) {
            checkThatItBelongs(block);
            if (block instanceof ListBlock) {
                Nodes.children(block).forEach(item -> readItem(item, files, planned));
            } else if (!(block instanceof Heading)) {
                summary.add(block);
            }
        }
        if (files.isEmpty() && planned.isEmpty()) {
            margin.error(
                    heading,
                    "this module lists no step",
                    "add a list of links to its lessons, or move the text above the first ## heading");
        }
        skeleton.add(heading, "a module with " + String.join(", ", files) + " and " + planned.size() + " planned");
        return new Contents.Section(Nodes.text(heading), summary, files, planned);
    }

    private void readItem(Node item, List<String> files, List<String> planned) {
        if (!(item.getFirstChild() instanceof Paragraph line
                && line.getNext() == null
                && line.getFirstChild() instanceof Link link
                && link.getNext() == null)) {
            margin.error(
                    item,
                    "an item of the table of contents is not one link alone",
                    "write \"- [Title](module/lesson.md)\", or \"- [Title]()\" for a planned one");
        } else if (link.getDestination().isEmpty()) {
            planned.add(Nodes.text(link));
        } else {
            readStep(link, files);
        }
    }

    private void readStep(Link link, List<String> files) {
        switch (Destination.read(page.name().path(), link.getDestination())) {
            case Destination.Refused(String what, String remedy) -> margin.error(link, what, remedy);
            case Destination.Outside outside -> notAStep(link);
            case Destination.Inside(String path, String anchor) -> readStep(link, path, anchor, files);
        }
    }

    private void readStep(Link link, String path, String anchor, List<String> files) {
        FileName file = names.get(path);
        if (file == null) {
            margin.error(
                    link, path + " is not there", "correct the path, add the file, or leave the brackets empty: []()");
        } else if (!isStep(file) || !anchor.isEmpty()) {
            notAStep(link);
        } else if (!seen.add(file.original())) {
            margin.error(link, path + " is listed twice", "keep one of the two links");
        } else {
            files.add(file.original());
        }
    }

    private boolean isStep(FileName file) {
        return Optional.ofNullable(names.get(file.original()))
                .filter(FileName::isStep)
                .isPresent();
    }

    private void notAStep(Link link) {
        margin.error(
                link,
                "this link does not lead to a step",
                "link to a lesson (.md), a quiz (.quiz.md) or a role play (.scenario.md)");
    }

    private void checkThatItBelongs(Node block) {
        if (page.alerts().at(block).isPresent()) {
            margin.error(
                    block,
                    "an alert stands in the table of contents",
                    "write it as a paragraph, or move it to a lesson");
        } else if (block instanceof Heading heading && heading.getLevel() > 2) {
            margin.error(block, "a heading below a module", "modules have no parts; use ## for modules only");
        }
    }

    private static List<Node> blocksOfModule(List<Node> blocks, int from) {
        return blocks.subList(from, blocks.size()).stream()
                .takeWhile(block -> !isModule(block))
                .toList();
    }

    private static boolean isModule(Node block) {
        return block instanceof Heading heading && heading.getLevel() == 2;
    }
}
