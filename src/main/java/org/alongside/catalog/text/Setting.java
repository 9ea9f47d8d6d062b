package org.alongside.catalog.text;

import java.util.List;
import java.util.Map;

/** A setting in the front matter of a page. */
public record Setting(String key, Value value) {

    public static Setting of(String key, String text) {
        return new Setting(key, new Value.Single(text));
    }

    /** What it is set to. */
    public sealed interface Value {

        /** One text. */
        record Single(String text) implements Value {}

        /** A list of texts. */
        record Many(List<String> texts) implements Value {

            public Many {
                texts = List.copyOf(texts);
            }
        }

        /** A list of groups, each a few names with a text. */
        record Groups(List<Map<String, String>> groups) implements Value {

            public Groups {
                groups = List.copyOf(groups);
            }
        }
    }
}
