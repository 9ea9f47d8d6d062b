package org.alongside.catalog.adapter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.catalog.text.Setting;

/** What the front matter of a file says. Asking for a setting checks it; what is wrong goes to the margin. */
final class Settings {

    private static final int LONGEST_LIST = 50;

    private final Map<String, Entry> entries;
    private final Margin margin;

    Settings(Map<String, Entry> entries, Margin margin) {
        this.entries = Map.copyOf(entries);
        this.margin = margin;
    }

    /**
     * One line of front matter.
     *
     * @param listed whether it was written as a list
     * @param groups what is in a list of groups; then there are no values
     */
    record Entry(int line, boolean listed, List<String> values, List<Group> groups) {

        Entry {
            values = List.copyOf(values);
            groups = List.copyOf(groups);
        }
    }

    /** Settings that belong together. */
    record Group(int line, Map<String, String> members) {

        Group {
            members = Map.copyOf(members);
        }
    }

    /** The keys, by the line they stand in. */
    SortedMap<Integer, String> places() {
        SortedMap<Integer, String> places = new TreeMap<>();
        entries.forEach((key, entry) -> places.put(entry.line(), key));
        return places;
    }

    /** A setting as it is written. */
    Setting written(String key) {
        Entry entry = entry(key).orElseThrow();
        if (!entry.groups().isEmpty()) {
            return new Setting(
                    key,
                    new Setting.Value.Groups(
                            entry.groups().stream().map(Group::members).toList()));
        }
        return entry.listed()
                ? new Setting(key, new Setting.Value.Many(entry.values()))
                : Setting.of(key, entry.values().getFirst());
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Whether a setting says exactly this. */
    boolean is(String key, String text) {
        return entry(key).filter(entry -> entry.values().equals(List.of(text))).isPresent();
    }

    /** Where a setting stands; the first line for one that is missing. */
    int line(String key) {
        return entry(key).map(Entry::line).orElse(1);
    }

    /** A text of at most so many characters. */
    Optional<String> text(String key, int longest) {
        Optional<String> text = single(key);
        text.filter(words -> words.length() > longest)
                .ifPresent(words -> margin.error(
                        line(key),
                        "\"" + key + "\" is longer than " + longest + " characters",
                        "say it in fewer words"));
        return text;
    }

    /** A text that must be there; empty, and noted, when it is not. */
    String required(String key, int longest) {
        Optional<String> text = text(key, longest);
        if (!has(key)) {
            margin.error(
                    1,
                    "the " + key + " is missing",
                    "add a line \"" + key + ": …\" to the front matter, between two lines --- at the top of the file");
        }
        return text.orElse("");
    }

    /** A list of texts; one text alone is a list of one. */
    List<String> list(String key) {
        List<String> values = entry(key).map(Entry::values).orElse(List.of());
        if (values.size() > LONGEST_LIST) {
            margin.error(
                    line(key),
                    "\"" + key + "\" lists more than " + LONGEST_LIST + " things",
                    "keep the ones that matter");
        }
        return values;
    }

    /** A list of groups; empty where something else is written. */
    List<Group> groups(String key) {
        List<Group> groups = entry(key).map(Entry::groups).orElse(List.of());
        if (groups.size() > LONGEST_LIST) {
            margin.error(
                    line(key),
                    "\"" + key + "\" lists more than " + LONGEST_LIST + " things",
                    "keep the ones that matter");
        }
        return groups;
    }

    OptionalInt wholeNumber(String key, int least, int most) {
        Optional<String> text = single(key);
        OptionalInt number = text.filter(digits -> digits.matches("\\d{1,6}")).stream()
                .mapToInt(Integer::parseInt)
                .filter(value -> value >= least && value <= most)
                .findFirst();
        if (text.isPresent() && number.isEmpty()) {
            margin.error(
                    line(key),
                    "\"" + key + "\" is not a whole number from " + least + " to " + most,
                    "write it in digits, such as \"" + key + ": " + least + "\"");
        }
        return number;
    }

    Optional<Boolean> flag(String key) {
        return oneOf(key, "true", "false").map(Boolean::valueOf);
    }

    Optional<String> oneOf(String key, String... allowed) {
        Optional<String> word = single(key);
        Optional<String> known = word.filter(Arrays.asList(allowed)::contains);
        if (word.isPresent() && known.isEmpty()) {
            margin.error(
                    line(key),
                    "\"" + key + ": " + shortened(word.get()) + "\" is not known",
                    "write " + key + ": " + String.join(" or " + key + ": ", allowed));
        }
        return known;
    }

    private Optional<String> single(String key) {
        Optional<Entry> entry = entry(key);
        if (entry.filter(Entry::listed).isPresent()) {
            margin.error(
                    line(key),
                    "\"" + key + "\" takes one value and has a list",
                    "write \"" + key + ": …\" without brackets");
            return Optional.empty();
        }
        return entry.map(single -> single.values().getFirst());
    }

    private Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
