package org.alongside.learning.application;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Editions;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Step;

/**
 * A course as somebody reads it: in their language, where it is there, and in the original one for what is not.
 *
 * @param course one of the editions
 */
public record Reading(PublishedCourse published, Course course) {

    static Reading of(PublishedCourse published, Locale language) {
        return new Reading(published, published.in(language));
    }

    /** Whether a reader of this language reads the same edition. */
    public boolean isFor(Locale language) {
        return published.in(language).language().equals(course.language());
    }

    public boolean isSameAs(Reading other) {
        return published.version().equals(other.published.version())
                && course.language().equals(other.course.language());
    }

    /** What a step is written in: the original language while it is not translated. */
    public Locale languageOf(Step step) {
        return editionOf(step).language();
    }

    /** The course in one language alone: that of a step. */
    public PublishedCourse readFor(Step step) {
        return new PublishedCourse(
                published.version(), published.number(), published.contentHash(), Editions.only(editionOf(step)));
    }

    private Course editionOf(Step step) {
        Course original = published.course();
        Optional<Step> source = original.step(step.path());
        return source.filter(written -> words(written).equals(words(step))).isPresent() ? original : course;
    }

    /** What is translated with a step; the rest of it is the same in every language. */
    private static Collection<?> words(Step step) {
        return switch (step) {
            case Lesson lesson -> lesson.blocks();
            case Quiz quiz -> quiz.questions();
            case Scenario scenario -> scenario.scenes();
        };
    }
}
