package org.alongside.catalog.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.catalog.domain.advice.HouseStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The words that authors here reconsider: {@code words.yaml} beside the courses. A list for each language; each entry
 * has {@code words}, {@code instead} and {@code because}. No file, no preferences.
 */
final class HouseStyleFile {

    private static final String NAME = "words.yaml";

    private HouseStyleFile() {}

    /** Looks in the folder, and where that is itself a course, beside it. */
    static HouseStyle near(Path folder) {
        return Stream.of(folder, folder.toAbsolutePath().normalize().getParent())
                .filter(Objects::nonNull)
                .map(place -> place.resolve(NAME))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(HouseStyleFile::read)
                .orElse(HouseStyle.NONE);
    }

    private static HouseStyle read(Path file) {
        try {
            Object all = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return new HouseStyle(map(all).entrySet().stream()
                    .flatMap(language -> list(language.getValue()).stream()
                            .map(entry -> entry(Locale.forLanguageTag(language.getKey()), map(entry))))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HouseStyle.Entry entry(Locale language, Map<String, Object> entry) {
        return new HouseStyle.Entry(language, text(entry, "words"), text(entry, "instead"), text(entry, "because"));
    }

    private static String text(Map<String, Object> entry, String key) {
        return Objects.requireNonNull(entry.get(key), () -> NAME + ": an entry without " + key + ": " + entry)
                .toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object node) {
        return (List<Object>) node;
    }
}
