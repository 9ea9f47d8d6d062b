package org.alongside.catalog.adapter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The questions of all quiz files of a course, by the path of the file. */
final class Banks {

    private final Map<String, Told<Bank>> banks;
    private final Set<String> drawnFrom;

    private Banks(Map<String, Told<Bank>> banks, Set<String> drawnFrom) {
        this.banks = banks;
        this.drawnFrom = drawnFrom;
    }

    /** Reads them all: what a test asks has to explain itself, wherever it stands. */
    static Banks read(Pages pages, CourseMap map, Keys keys) {
        Set<String> drawn = new HashSet<>();
        Set<String> counting = new HashSet<>();
        pages.originals(FileName.Kind.QUIZ).forEach(page -> {
            Set<String> sources = Draws.sources(page);
            drawn.addAll(sources);
            if (QuizRules.isTest(page)) {
                counting.addAll(sources);
                counting.add(page.name().path());
            }
        });
        Map<String, Told<Bank>> banks = new TreeMap<>();
        pages.originals(FileName.Kind.QUIZ)
                .forEach(page -> banks.put(
                        page.name().path(),
                        new BankReader(page, map, counting.contains(page.name().path())).read(keys)));
        return new Banks(new HashMap<>(banks), drawn);
    }

    Optional<Bank> at(String path) {
        return Optional.ofNullable(banks.get(path)).map(Told::content);
    }

    Skeleton skeleton(String path) {
        return Optional.ofNullable(banks.get(path)).map(Told::skeleton).orElseGet(Skeleton::new);
    }

    /** Whether another quiz draws from this file, so that it needs no place in the table of contents. */
    boolean isDrawnFrom(String path) {
        return drawnFrom.contains(path);
    }
}
