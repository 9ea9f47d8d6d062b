package org.alongside.catalog.adapter;

import java.util.HashMap;
import java.util.Map;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Step;

/**
 * A course in the language it was written in, and what its translations are held against.
 *
 * @param skeletons of its steps, by the path of their file
 */
record Original(
        Course course, Told<Contents> contents, Banks banks, Map<String, Step> steps, Map<String, Skeleton> skeletons) {

    Original {
        steps = Map.copyOf(steps);
        skeletons = Map.copyOf(skeletons);
    }

    static Original read(Manuscript contentsPage, Told<Contents> contents, Pages pages, CourseMap map) {
        Keys keys = new Keys();
        Banks banks = Banks.read(pages, map, keys);
        keys.checkFormerNames();
        StepsReader reader = new StepsReader(map, new Recordings(pages, map, ""), banks);
        Map<String, Step> steps = new HashMap<>();
        Map<String, Skeleton> skeletons = new HashMap<>();
        pages.all()
                .filter(page -> page.name().isStep())
                .forEach(page -> reader.read(page).ifPresent(told -> {
                    steps.put(page.name().path(), told.content());
                    skeletons.put(page.name().path(), told.skeleton());
                }));
        checkFormerPaths(pages, steps);
        checkLinksBeside(pages, map);
        Course course = new Bookbinder(contentsPage, contents.content(), map)
                .original(steps, new NotesReader(pages, map, "").read());
        return new Original(course, contents, banks, steps, skeletons);
    }

    private static void checkFormerPaths(Pages pages, Map<String, Step> steps) {
        FormerNames former = new FormerNames("a step");
        steps.values().forEach(step -> former.bear(step.path().value()));
        steps.forEach((path, step) -> pages.at(path)
                .ifPresent(page -> step.about()
                        .formerly()
                        .forEach(earlier ->
                                former.claim(earlier.value(), page.settings().line("formerly"), page.margin()))));
        former.check();
    }

    private static void checkLinksBeside(Pages pages, CourseMap map) {
        pages.all()
                .filter(page -> page.name().kind() == FileName.Kind.TRAINER_NOTES
                        || page.name().kind() == FileName.Kind.TRANSCRIPT)
                .forEach(page -> new LinkRules(map, page.margin()).check(page.document()));
    }
}
