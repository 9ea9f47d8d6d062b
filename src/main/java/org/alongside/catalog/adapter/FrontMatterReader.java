package org.alongside.catalog.adapter;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads the settings at the top of a file: flat YAML between two lines {@code ---}, with a closed list of keys. One
 * of them may hold groups of settings. Only the nodes of the document are looked at; nothing is constructed from tags.
 */
final class FrontMatterReader {

    static final String FENCE = "---";

    /** The setting that may be a list of groups. */
    private static final String GROUPED = "draw";

    private static final int MOST_LINES = 200;

    private final Set<String> known;
    private final Margin margin;

    FrontMatterReader(Set<String> known, Margin margin) {
        this.known = known;
        this.margin = margin;
    }

    /** The number of lines that the front matter takes, fences included; 0 where there is none. */
    int length(List<String> lines) {
        if (!lines.getFirst().stripTrailing().equals(FENCE)) {
            return 0;
        }
        for (int index = 1; index < Math.min(lines.size(), MOST_LINES); index++) {
            if (lines.get(index).stripTrailing().equals(FENCE)) {
                return index + 1;
            }
        }
        margin.error(1, "the front matter does not end", "close it with a line --- of its own");
        return 0;
    }

    /** Reads the settings from the first lines, fences included. */
    Settings read(List<String> fenced) {
        Map<String, Settings.Entry> entries = new LinkedHashMap<>();
        if (!fenced.isEmpty()) {
            String yaml = String.join("\n", fenced.subList(1, fenced.size() - 1));
            document(yaml).ifPresent(document -> collect(document, entries));
        }
        return new Settings(entries, margin);
    }

    private Optional<Node> document(String yaml) {
        try {
            return Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)));
        } catch (MarkedYAMLException unreadable) {
            unreadable(Optional.ofNullable(unreadable.getProblemMark())
                    .map(mark -> fileLine(mark.getLine()))
                    .orElse(1));
        } catch (YAMLException | IllegalArgumentException unreadable) {
            // The parser lets escapes such as "\\x" without digits through to the conversion of numbers.
            unreadable(1);
        }
        return Optional.empty();
    }

    private void unreadable(int line) {
        margin.error(
                line,
                "the front matter cannot be read here",
                "write each line as \"key: text\", and put the text in double quotes if it holds a colon or begins"
                        + " with a sign");
    }

    private void collect(Node document, Map<String, Settings.Entry> entries) {
        if (document instanceof MappingNode braces && braces.getFlowStyle() == DumperOptions.FlowStyle.FLOW) {
            margin.error(line(document), "the front matter stands in braces", "write each key in a line of its own");
        } else if (document instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> collect(tuple, entries));
        } else {
            unreadable(line(document));
        }
    }

    private void collect(NodeTuple tuple, Map<String, Settings.Entry> entries) {
        if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
            unreadable(line(tuple.getKeyNode()));
        } else if (!known.contains(name.getValue())) {
            margin.error(
                    line(name),
                    "\"" + name.getValue() + "\" is not a setting of this kind of file",
                    "remove it, or use one of " + String.join(", ", new TreeSet<>(known)));
        } else if (entries.containsKey(name.getValue())) {
            margin.error(line(name), "\"" + name.getValue() + "\" is set twice", "keep one of the two lines");
        } else {
            entry(name, tuple.getValueNode()).ifPresent(entry -> entries.put(name.getValue(), entry));
        }
    }

    private Optional<Settings.Entry> entry(ScalarNode name, Node value) {
        boolean listed = value instanceof SequenceNode;
        List<? extends Node> nodes = value instanceof SequenceNode list ? list.getValue() : List.of(value);
        if (listed && name.getValue().equals(GROUPED) && nodes.stream().allMatch(MappingNode.class::isInstance)) {
            return groups(name, nodes);
        }
        List<String> texts = nodes.stream().flatMap(node -> text(node).stream()).toList();
        if (texts.isEmpty() || texts.size() < nodes.size()) {
            margin.error(
                    line(name),
                    "\"" + name.getValue() + "\" has no plain value",
                    "write a text or a flat list after the colon, or remove the line");
            return Optional.empty();
        }
        return Optional.of(new Settings.Entry(line(name), listed, texts, List.of()));
    }

    private Optional<Settings.Entry> groups(ScalarNode name, List<? extends Node> nodes) {
        List<Settings.Group> groups = nodes.stream()
                .map(node -> new Settings.Group(line(node), members((MappingNode) node)))
                .toList();
        return Optional.of(new Settings.Entry(line(name), true, List.of(), groups));
    }

    private Map<String, String> members(MappingNode group) {
        Map<String, String> members = new LinkedHashMap<>();
        for (NodeTuple tuple : group.getValue()) {
            Optional<String> key = text(tuple.getKeyNode());
            Optional<String> value = text(tuple.getValueNode());
            if (key.isEmpty() || value.isEmpty() || members.put(key.get(), value.get()) != null) {
                unreadable(line(tuple.getKeyNode()));
            }
        }
        return members;
    }

    private static Optional<String> text(Node node) {
        return Optional.of(node)
                .filter(ScalarNode.class::isInstance)
                .map(scalar -> ((ScalarNode) scalar).getValue().strip())
                .filter(text -> !text.isEmpty());
    }

    private static int line(Node node) {
        return fileLine(node.getStartMark().getLine());
    }

    /** YAML counts from 0 and begins below the fence; files count from 1. */
    private static int fileLine(int yamlLine) {
        return yamlLine + 2;
    }
}
