package org.alongside.catalog.domain.advice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.catalog.domain.CourseFiles;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.model.Editions;

/** Reads a course as a colleague would, in each of its languages, and says what could be better. */
public final class Adviser {

    private static final List<Advice> EVERY_LANGUAGE =
            List.of(new ReadingGrades(), new MissingTranslations(), new WordsToReconsider(), new TellingLengths());

    /** Marks and competencies are those of the original, so these are looked at once. */
    private static final List<Advice> ORIGINAL_ALONE =
            List.of(new TellingPlaces(), new AlikeQuestions(), new CompetencyCoverage());

    private static final Comparator<Problem> IN_ORDER =
            Comparator.comparing(Problem::path).thenComparing(Problem::line).thenComparing(Problem::what);

    private final HouseStyle style;

    /** @param style the words that this house would rather not use */
    public Adviser(HouseStyle style) {
        this.style = style;
    }

    /** All remarks are warnings, in the order of files and lines. */
    public List<Problem> advise(Editions editions, CourseFiles files) {
        Subject original = new Subject(editions.original(), editions.original(), files, style, Places.in(files));
        Stream<Problem> once = ORIGINAL_ALONE.stream().flatMap(advice -> advice.on(original));
        Stream<Problem> each = editions.languages().stream()
                .map(language -> original.read(editions.in(language)))
                .flatMap(subject -> EVERY_LANGUAGE.stream().flatMap(advice -> advice.on(subject)));
        return Stream.concat(once, each).distinct().sorted(IN_ORDER).toList();
    }
}
