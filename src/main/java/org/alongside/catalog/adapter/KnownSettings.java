package org.alongside.catalog.adapter;

import java.util.Set;

/** Which settings the front matter of each kind of file may have. The lists are closed. */
final class KnownSettings {

    /** In a translation: names the state of the original that it was made from. */
    static final String ORIGINAL = "original";

    private KnownSettings() {}

    static Set<String> of(FileName name) {
        return name.isTranslation() ? ofTranslation(name.kind()) : ofOriginal(name.kind());
    }

    private static Set<String> ofOriginal(FileName.Kind kind) {
        return switch (kind) {
            case CONTENTS ->
                Set.of("title", "summary", "language", "competencies", "objectives", "formerly", "certificate");
            case LESSON -> Set.of("title", "minutes", "competencies", "in-this-lesson", "formerly");
            case SCENARIO -> Set.of("title", "minutes", "competencies", "in-this-lesson", "formerly", "optional");
            case QUIZ ->
                Set.of(
                        "title",
                        "mode",
                        "pass",
                        "draw",
                        "attempts",
                        "time-limit",
                        "shuffle",
                        "certainty",
                        "competencies",
                        "in-this-lesson",
                        "formerly",
                        "optional");
            case TRAINER_NOTES, TRANSCRIPT -> Set.of("title");
            case MEDIUM, OTHER -> Set.of();
        };
    }

    /** Everything else comes from the original. */
    private static Set<String> ofTranslation(FileName.Kind kind) {
        return switch (kind) {
            case CONTENTS -> Set.of("title", "summary", "objectives", ORIGINAL);
            case LESSON, QUIZ, SCENARIO -> Set.of("title", "in-this-lesson", ORIGINAL);
            case TRAINER_NOTES, TRANSCRIPT -> Set.of("title", ORIGINAL);
            case MEDIUM, OTHER -> Set.of();
        };
    }
}
