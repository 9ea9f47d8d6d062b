package org.alongside.catalog.adapter;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.alongside.catalog.domain.advice.HouseStyle;

/**
 * The words that authors here reconsider: {@code words.yaml} beside the courses. A list for each language; each entry
 * has {@code words}, {@code instead} and {@code because}. No file, no preferences.
 */
final class HouseStyleFile {

    private static final String NAME = "words.yaml";

    private HouseStyleFile() {}

    static HouseStyle near(Path folder) {
        return new HouseStyle(BesideCourses.lists(folder, NAME).entrySet().stream()
                .flatMap(language -> language.getValue().stream()
                        .map(entry -> entry(Locale.forLanguageTag(language.getKey()), entry)))
                .toList());
    }

    private static HouseStyle.Entry entry(Locale language, Map<String, Object> said) {
        return new HouseStyle.Entry(
                language,
                BesideCourses.text(said, "words"),
                BesideCourses.text(said, "instead"),
                BesideCourses.text(said, "because"));
    }
}
