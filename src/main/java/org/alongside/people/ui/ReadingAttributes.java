package org.alongside.people.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import org.alongside.people.ReadingSettings;

/** Reading settings as attributes of the page, which the style sheet {@code people.css} follows. */
final class ReadingAttributes {

    private ReadingAttributes() {}

    static Map<String, String> of(ReadingSettings settings) {
        return Map.of(
                "data-text", word(settings.text()),
                "data-lines", word(settings.lines()),
                "data-column", word(settings.column()),
                "data-colours", word(settings.colours()),
                "data-motion", settings.lessMotion() ? "less" : "usual");
    }

    /** Changes the open page at once. */
    static void apply(ReadingSettings settings, UI ui) {
        of(settings)
                .forEach((name, word) ->
                        ui.getPage().executeJs("document.documentElement.setAttribute($0, $1)", name, word));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
