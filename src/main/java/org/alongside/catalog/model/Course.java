package org.alongside.catalog.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.shared.Minutes;

/** A course in one language: what it promises, and its modules in order. */
public record Course(About about, Promise promise, List<Module> modules, TrainerNotes trainerNotes) {

    public Course {
        modules = List.copyOf(modules);
    }

    public CourseSlug slug() {
        return about.slug();
    }

    public Locale language() {
        return about.language();
    }

    public String title() {
        return about.title();
    }

    public String summary() {
        return about.summary();
    }

    public SafeHtml description() {
        return about.description();
    }

    /** All steps that can be taken, in the order of the table of contents. */
    public Stream<Step> steps() {
        return modules.stream().flatMap(module -> module.steps().stream());
    }

    /** The steps that it takes to complete the course. */
    public Stream<Step> required() {
        return steps().filter(Step::isRequired);
    }

    public Optional<Step> step(StepPath path) {
        return steps().filter(step -> step.path().equals(path)).findFirst();
    }

    /** Of what is required. */
    public Minutes minutes() {
        return Minutes.sum(modules.stream().map(Module::minutes));
    }

    /**
     * What a course says of itself.
     *
     * @param formerly earlier slugs
     */
    public record About(
            CourseSlug slug,
            List<CourseSlug> formerly,
            Locale language,
            String title,
            String summary,
            SafeHtml description) {

        public About {
            formerly = List.copyOf(formerly);
        }
    }

    /**
     * What a learner gets from it.
     *
     * @param objectives what they will be able to do, each beginning with a verb
     * @param competencies codes such as {@code samhsa:1.2}
     * @param certified whether completing the course earns a certificate
     */
    public record Promise(List<String> objectives, List<String> competencies, boolean certified) {

        public Promise {
            objectives = List.copyOf(objectives);
            competencies = List.copyOf(competencies);
        }
    }
}
