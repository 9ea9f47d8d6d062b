package org.alongside.catalog.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.shared.Minutes;

/** A course: what it promises, and its modules in order. */
public record Course(
        CourseSlug slug,
        Locale language,
        String title,
        String summary,
        SafeHtml description,
        Promise promise,
        List<Module> modules) {

    public Course {
        modules = List.copyOf(modules);
    }

    /** All steps that can be taken, in the order of the table of contents. */
    public Stream<Step> steps() {
        return modules.stream().flatMap(module -> module.steps().stream());
    }

    public Optional<Step> step(StepPath path) {
        return steps().filter(step -> step.path().equals(path)).findFirst();
    }

    public Minutes minutes() {
        return Minutes.sum(modules.stream().map(Module::minutes));
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
