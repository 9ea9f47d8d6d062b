package org.alongside.learning.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.alongside.catalog.CourseCatalog;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.StepNames;
import org.alongside.learning.domain.Enrolments;
import org.alongside.learning.domain.Kept;
import org.alongside.learning.domain.ReflectionPlace;
import org.alongside.learning.domain.Reflections;
import org.alongside.learning.domain.Writing;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Service;

/** Keeping what learners write for themselves, as they type. Not in a transaction: it is one statement. */
@Service
public class KeepingReflections {

    /** The longest text, in UTF-16 code units as browsers count them. */
    public static final int MAX_LENGTH = Writing.MAX_LENGTH;

    private final CurrentLearner learner;
    private final Enrolments enrolments;
    private final CourseCatalog catalog;
    private final Reflections reflections;
    private final Clock clock;

    KeepingReflections(
            CurrentLearner learner,
            Enrolments enrolments,
            CourseCatalog catalog,
            Reflections reflections,
            Clock clock) {
        this.learner = learner;
        this.enrolments = enrolments;
        this.catalog = catalog;
        this.reflections = reflections;
        this.clock = clock;
    }

    /** Whether a change with this number and text can be kept at all: see {@link Writing}. */
    public static boolean canKeep(long sequence, String text) {
        return Writing.isValid(sequence, text);
    }

    /**
     * Keeps the text for the person who is signed in and for nobody else.
     *
     * @throws IllegalArgumentException if it {@linkplain #canKeep cannot be kept}
     */
    public Keeping keep(CourseSlug course, StepPath step, String name, long sequence, String text) {
        Writing writing = new Writing(sequence, text);
        PersonId person = learner.id();
        return enrolments
                .versionLearnedBy(person.value(), course.value())
                .map(version -> catalog.version(new CourseVersionId(version)).course())
                .map(learned -> asking(learned, step, name)
                        .map(names -> keep(new ReflectionPlace(person, course, names, name), writing))
                        .orElseGet(Keeping.NoSuchReflection::new))
                .orElseGet(Keeping.NotTaken::new);
    }

    private Keeping keep(ReflectionPlace place, Writing writing) {
        Kept kept = reflections.keep(place, writing, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return kept.writing().equals(writing) ? new Keeping.Saved(kept.at()) : new Keeping.Stale(Written.of(kept));
    }

    /** The names of the step that asks for this reflection; an open page may know it by an earlier one. */
    private static Optional<List<StepPath>> asking(Course course, StepPath path, String name) {
        StepNames names = StepNames.in(course);
        return names.today(path)
                .flatMap(course::step)
                .filter(step -> asks(step, name))
                .map(names::of);
    }

    private static boolean asks(Step step, String name) {
        return switch (step) {
            case Lesson lesson -> lesson.blocks().stream().anyMatch(block -> isNamed(block, name));
            case Quiz _, Scenario _ -> false;
        };
    }

    private static boolean isNamed(Block block, String name) {
        return block instanceof Block.Reflection reflection && reflection.name().equals(name);
    }
}
