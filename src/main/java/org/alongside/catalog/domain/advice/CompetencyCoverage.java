package org.alongside.catalog.domain.advice;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.catalog.domain.Problem;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Scenario;

/** Finds competencies that are taught and never asked about, or asked about and never taught. */
final class CompetencyCoverage implements Advice {

    @Override
    public Stream<Problem> on(Subject subject) {
        Map<String, String> taught = taught(subject);
        Map<String, Places.Place> tested = tested(subject);
        return Stream.concat(
                without(taught, tested.keySet())
                        .map(only -> Problem.warning(
                                only.getValue(),
                                1,
                                only.getKey() + " is taught here and no question asks about it",
                                "tag a question with it, or ask one")),
                without(tested, taught.keySet())
                        .map(only -> only.getValue()
                                .remark(
                                        only.getKey() + " is asked about and no lesson teaches it",
                                        "tag the lesson that does, or change the question's")));
    }

    /** Each competency with the first file that teaches it. */
    private static Map<String, String> taught(Subject subject) {
        Map<String, String> taught = new TreeMap<>();
        subject.course().steps().forEach(step -> {
            switch (step) {
                case Lesson lesson ->
                    lesson.competencies().forEach(code -> taught.putIfAbsent(code, subject.file(step.path(), "")));
                case Scenario scenario ->
                    scenario.competencies()
                            .forEach(code -> taught.putIfAbsent(code, subject.file(step.path(), ".scenario")));
                default -> {}
            }
        });
        return taught;
    }

    /** Each competency with the first question about it. */
    private static Map<String, Places.Place> tested(Subject subject) {
        return subject.questions().stream()
                .flatMap(question -> question.tags().competencies().stream()
                        .map(code -> Map.entry(code, subject.places().of(question))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first, TreeMap::new));
    }

    private static <T> Stream<Map.Entry<String, T>> without(Map<String, T> all, Set<String> those) {
        return all.entrySet().stream().filter(entry -> !those.contains(entry.getKey()));
    }
}
