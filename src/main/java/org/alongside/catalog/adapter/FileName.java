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
 */
record FileName(String path, String stem, Kind kind) {

    static final String CONTENTS = "README.md";

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern MARKDOWN = Pattern.compile(
            "(?<stem>.+?)(\\.(?<form>quiz|scenario|trainer))?(\\.(?<language>[a-z]{2})(-[A-Z]{2})?)?\\.md");

    /** What a file is for. */
    enum Kind {
        /** Front matter, description and table of contents of the course. */
        CONTENTS,
        /** Something to read. */
        LESSON,
        /** Questions. */
        QUIZ,
        /** A branching role play, which this reader does not understand yet. */
        SCENARIO,
        /** Another language's words for a file beside it. */
        TRANSLATION,
        /** For those who teach; never shown to learners. */
        TRAINER_NOTES,
        /** A picture or a recording. */
        MEDIUM,
        /** Kept with the course, shown to nobody. */
        OTHER
    }

    static FileName of(String path) {
        Matcher markdown = MARKDOWN.matcher(path);
        if (!markdown.matches()) {
            return new FileName(path, path, Medium.of(path).isPresent() ? Kind.MEDIUM : Kind.OTHER);
        }
        boolean translated = isLanguage(markdown.group("language"));
        String stem = translated || markdown.group("language") == null
                ? markdown.group("stem")
                : markdown.group("stem") + "." + markdown.group("language");
        return new FileName(path, stem, kindOf(path, Optional.ofNullable(markdown.group("form")), translated));
    }

    /** Whether learners can take it, once the table of contents lists it. */
    boolean isStep() {
        return kind == Kind.LESSON || kind == Kind.QUIZ;
    }

    boolean isPicture() {
        return Medium.of(path).filter(Medium::isPicture).isPresent();
    }

    boolean hasStepPath() {
        return StepPath.isValid(stem);
    }

    StepPath step() {
        return new StepPath(stem);
    }

    private static boolean isLanguage(@Nullable String code) {
        return code != null && LANGUAGES.contains(code);
    }

    private static Kind kindOf(String path, Optional<String> form, boolean translated) {
        if (form.filter("trainer"::equals).isPresent()) {
            return Kind.TRAINER_NOTES;
        }
        if (translated) {
            return Kind.TRANSLATION;
        }
        if (path.equals(CONTENTS)) {
            return Kind.CONTENTS;
        }
        if (path.endsWith("/" + CONTENTS)) {
            return Kind.OTHER;
        }
        return form.map(name -> name.equals("quiz") ? Kind.QUIZ : Kind.SCENARIO).orElse(Kind.LESSON);
    }
}
