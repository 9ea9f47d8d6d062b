package org.alongside.catalog.adapter;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.catalog.domain.Medium;
import org.alongside.catalog.model.StepPath;
import org.jspecify.annotations.Nullable;

/**
 * What a file of a course is, told by its name alone.
 *
 * @param path relative to the folder of the course
 * @param stem the path without its endings; for a step, its path
 * @param language of a translation, such as {@code es} or {@code es-MX}; empty for everything else
 */
record FileName(String path, String stem, Kind kind, String language) {

    static final String CONTENTS = "README.md";

    private static final String ENDING = ".md";
    private static final String README = "README";
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern MARKDOWN =
            Pattern.compile("(?<stem>.+?)(\\.(?<form>quiz|scenario|trainer|transcript))?"
                    + "(\\.(?<language>[a-z]{2}(-[A-Z]{2})?))?\\.md");

    /** What a file is for. */
    enum Kind {
        /** Front matter, description and table of contents of the course. */
        CONTENTS,
        /** Something to read. */
        LESSON,
        /** Questions. */
        QUIZ,
        /** A branching role play. */
        SCENARIO,
        /** For those who teach; never shown to learners. */
        TRAINER_NOTES,
        /** What is said and shown in a recording. */
        TRANSCRIPT,
        /** A picture or a recording. */
        MEDIUM,
        /** Kept with the course, shown to nobody. */
        OTHER
    }

    static FileName of(String path) {
        Matcher markdown = MARKDOWN.matcher(path);
        if (!markdown.matches()) {
            return new FileName(path, path, Medium.of(path).isPresent() ? Kind.MEDIUM : Kind.OTHER, "");
        }
        String language = markdown.group("language");
        boolean translated = isLanguage(language);
        String stem = translated || language == null ? markdown.group("stem") : markdown.group("stem") + "." + language;
        return new FileName(
                path,
                stem,
                kindOf(stem, Optional.ofNullable(markdown.group("form"))),
                translated && language != null ? language : "");
    }

    /** Whether learners can take it, once the table of contents lists it. */
    boolean isStep() {
        return !isTranslation() && (kind == Kind.LESSON || kind == Kind.QUIZ || kind == Kind.SCENARIO);
    }

    /** Whether it holds another language's words for a file beside it. */
    boolean isTranslation() {
        return !language.isEmpty();
    }

    /** The path of the file that a translation is made from; its own for all others. */
    String original() {
        return isTranslation()
                ? path.substring(0, path.length() - ENDING.length() - language.length() - 1) + ENDING
                : path;
    }

    /** The path that a translation of this file has. */
    String in(String otherLanguage) {
        return path.substring(0, path.length() - ENDING.length()) + "." + otherLanguage + ENDING;
    }

    boolean isMarkdown() {
        return path.endsWith(ENDING);
    }

    boolean isPicture() {
        return Medium.of(path).filter(Medium::isPicture).isPresent();
    }

    boolean isRecording() {
        return Medium.of(path).filter(Medium::isRecording).isPresent();
    }

    boolean hasStepPath() {
        return StepPath.isValid(stem);
    }

    StepPath step() {
        return new StepPath(stem);
    }

    private static boolean isLanguage(@Nullable String code) {
        return code != null && LANGUAGES.contains(code.substring(0, 2));
    }

    private static Kind kindOf(String stem, Optional<String> form) {
        return form.map(FileName::kindOf).orElseGet(() -> {
            if (stem.equals(README)) {
                return Kind.CONTENTS;
            }
            return stem.endsWith("/" + README) ? Kind.OTHER : Kind.LESSON;
        });
    }

    private static Kind kindOf(String form) {
        return switch (form) {
            case "quiz" -> Kind.QUIZ;
            case "scenario" -> Kind.SCENARIO;
            case "trainer" -> Kind.TRAINER_NOTES;
            case "transcript" -> Kind.TRANSCRIPT;
            default -> throw new IllegalArgumentException("Not a form of file: " + form);
        };
    }
}
