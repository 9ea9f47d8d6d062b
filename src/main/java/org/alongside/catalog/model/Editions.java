package org.alongside.catalog.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A course in each of its languages. All have the same modules, steps, questions, options and scenes in the same order,
 * under the same names; what is not translated yet stands in the original language.
 *
 * @param translations in other languages than the original, each once
 */
public record Editions(Course original, List<Course> translations) {

    public Editions {
        translations = List.copyOf(translations);
    }

    /** A course in one language. */
    public static Editions only(Course course) {
        return new Editions(course, List.of());
    }

    /** The original first. */
    public List<Locale> languages() {
        return all().map(Course::language).toList();
    }

    /** In the language asked for, or at least in the same one of another region; else in the original. */
    public Course in(Locale language) {
        return find(course -> course.language().equals(language))
                .or(() -> find(course -> course.language().getLanguage().equals(language.getLanguage())))
                .orElse(original);
    }

    /** Whether a step has words of its own in one of the translations, rather than those of the original. */
    public boolean isTranslated(Course translation, StepPath step) {
        return !translation.step(step).equals(original.step(step));
    }

    private Optional<Course> find(Predicate<Course> fitting) {
        return all().filter(fitting).findFirst();
    }

    private Stream<Course> all() {
        return Stream.concat(Stream.of(original), translations.stream());
    }
}
