package org.alongside.catalog.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Short YAML files that lie beside the courses and belong to all of them. Nothing is made of tags in them. */
final class BesideCourses {

    private BesideCourses() {}

    /** What a file says that lies in the folder or, where that is itself a course, beside it. */
    private static Optional<Object> read(Path folder, String name) {
        return Stream.of(folder, folder.toAbsolutePath().normalize().getParent())
                .filter(Objects::nonNull)
                .map(place -> place.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(BesideCourses::load);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Path folder, String name) {
        return read(folder, name).map(all -> (List<Map<String, Object>>) all).orElse(List.of());
    }

    @SuppressWarnings("unchecked")
    static Map<String, List<Map<String, Object>>> lists(Path folder, String name) {
        return read(folder, name)
                .map(all -> (Map<String, List<Map<String, Object>>>) all)
                .orElse(Map.of());
    }

    /** @throws IllegalArgumentException where an entry does not say it */
    static String text(Map<String, Object> entry, String key) {
        @Nullable Object said = entry.get(key);
        if (said == null) {
            throw new IllegalArgumentException("an entry without \"" + key + "\": " + entry);
        }
        return said.toString();
    }

    private static Object load(Path file) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
