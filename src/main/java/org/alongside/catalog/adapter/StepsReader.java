package org.alongside.catalog.adapter;

import java.util.Optional;
import org.alongside.catalog.model.Step;

/** Reads steps of any kind, in the language they were written in. */
record StepsReader(CourseMap map, Recordings recordings, Banks banks) {

    Optional<Told<Step>> read(Manuscript page) {
        return switch (page.name().kind()) {
            case LESSON -> Optional.of(widened(new LessonReader(page, map, recordings).read()));
            case SCENARIO -> new ScenarioReader(page, map).read().map(StepsReader::widened);
            case QUIZ ->
                new QuizReader(page, banks)
                        .read()
                        .map(quiz -> new Told<>(quiz, banks.skeleton(page.name().path())));
            case CONTENTS, TRAINER_NOTES, TRANSCRIPT, MEDIUM, OTHER -> Optional.empty();
        };
    }

    private static Told<Step> widened(Told<? extends Step> told) {
        return new Told<>(told.content(), told.skeleton());
    }
}
