package org.alongside.catalog.model;

import java.util.List;
import java.util.Optional;
import org.alongside.shared.Minutes;

/** What a learner does in one sitting. */
public sealed interface Step permits Lesson, Quiz, Scenario {

    About about();

    default StepPath path() {
        return about().path();
    }

    default String title() {
        return about().title();
    }

    default Minutes minutes() {
        return about().minutes();
    }

    default Optional<String> contentNote() {
        return about().contentNote();
    }

    default List<String> competencies() {
        return about().competencies();
    }

    /** Whether a course is complete only with it, and counts its minutes. */
    default boolean isRequired() {
        return !about().optional();
    }

    /**
     * What a step says of itself.
     *
     * @param formerly earlier paths, under which progress may have been kept
     * @param minutes computed from the original language unless the author gave them
     * @param contentNote a calm word on what is in it, for choice and timing
     * @param competencies codes such as {@code samhsa:1.2}
     * @param optional whether it may be left out, as a practice exam may
     */
    record About(
            StepPath path,
            List<StepPath> formerly,
            String title,
            Minutes minutes,
            Optional<String> contentNote,
            List<String> competencies,
            boolean optional) {

        public About {
            formerly = List.copyOf(formerly);
            competencies = List.copyOf(competencies);
        }

        /** A required step that was never called otherwise and needs no note. */
        public static About of(StepPath path, String title, Minutes minutes) {
            return new About(path, List.of(), title, minutes, Optional.empty(), List.of(), false);
        }

        /** The same with a content note. */
        public About noting(String contentNote) {
            return new About(path, formerly, title, minutes, Optional.of(contentNote), competencies, optional);
        }
    }
}
