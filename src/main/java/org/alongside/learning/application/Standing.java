package org.alongside.learning.application;

import java.util.Locale;
import java.util.Optional;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.StepAddress;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Step;
import org.alongside.learning.Headway;
import org.alongside.learning.Progress;
import org.alongside.learning.StepNames;
import org.alongside.learning.domain.Enrolment;

/** An enrolment together with its course version and what is done on it. */
record Standing(Enrolment enrolment, PublishedCourse published, Headway headway) {

    Course course() {
        return published.course();
    }

    /** The step that was open last, or the first; empty only for a course without steps. */
    Optional<Step> here() {
        return enrolment
                .here()
                .flatMap(StepNames.in(course())::today)
                .flatMap(course()::step)
                .or(() -> course().steps().findFirst());
    }

    /** In the language asked for, where it is there. */
    Optional<Progress> progress(Locale language) {
        Course read = published.in(language);
        return here().flatMap(here -> read.step(here.path())).map(here -> progress(read, here));
    }

    private Progress progress(Course read, Step here) {
        return new Progress(
                enrolment.id(),
                enrolment.course(),
                enrolment.courseVersion(),
                read.title(),
                new StepAddress(enrolment.course(), here.path()),
                here.title(),
                moduleOf(read, here),
                headway.stepsDone(),
                headway.stepsInAll(),
                headway.minutesLeft(),
                enrolment.completedAt());
    }

    private static String moduleOf(Course read, Step step) {
        return read.modules().stream()
                .filter(module -> module.steps().contains(step))
                .findFirst()
                .map(Module::title)
                .orElse("");
    }
}
