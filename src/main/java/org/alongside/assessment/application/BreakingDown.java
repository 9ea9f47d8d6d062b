package org.alongside.assessment.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.assessment.application.Breakdown.Kind;
import org.alongside.assessment.application.Breakdown.Part;
import org.alongside.assessment.domain.Marks;
import org.alongside.assessment.domain.Share;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.StepPath;

/** Says how it went part by part: by domain where a quiz draws by domain, else by the module that teaches a question. */
final class BreakingDown {

    private static final int MOST_LESSONS = 5;

    private final Course course;
    private final Quiz quiz;

    BreakingDown(Course course, Quiz quiz) {
        this.course = course;
        this.quiz = quiz;
    }

    /** A question that was marked. */
    record Marked(Question question, Share share, List<LessonLink> lessons) {}

    Breakdown of(List<Marked> marked) {
        return byDomain(marked).orElseGet(() -> byModule(marked));
    }

    /** Nothing where the quiz does not draw by domain. */
    Optional<Breakdown> byDomain(List<Marked> marked) {
        List<String> domains = domains();
        return domains.isEmpty()
                ? Optional.empty()
                : Optional.of(new Breakdown(
                        Kind.DOMAIN, parts(domains, marked, one -> domains.indexOf(domain(one.question())))));
    }

    private Breakdown byModule(List<Marked> marked) {
        List<String> titles = Stream.concat(course.modules().stream().map(Module::title), Stream.of(""))
                .toList();
        return new Breakdown(Kind.MODULE, parts(titles, marked, one -> module(one.question())));
    }

    /** Several pools, and in each nothing but questions of one domain. */
    private List<String> domains() {
        Map<String, String> domains = new LinkedHashMap<>();
        quiz.questions().forEach(question -> domains.put(question.source().key(), domain(question)));
        List<List<String>> pools = quiz.rules().draws().stream()
                .map(draw -> draw.keys().stream().map(domains::get).distinct().toList())
                .toList();
        boolean pure = pools.size() > 1
                && pools.stream()
                        .allMatch(pool -> pool.size() == 1 && !pool.getFirst().isEmpty());
        return pure ? pools.stream().map(List::getFirst).distinct().toList() : List.of();
    }

    private static String domain(Question question) {
        return question.tags().domain().orElse("");
    }

    private static List<Part> parts(List<String> names, List<Marked> marked, Function<Marked, Integer> place) {
        Map<Integer, List<Marked>> byPlace = new LinkedHashMap<>();
        IntStream.range(0, names.size()).forEach(number -> byPlace.put(number, new ArrayList<>()));
        marked.forEach(one -> byPlace.getOrDefault(place.apply(one), List.of()).add(one));
        return byPlace.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> part(names.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Part part(String name, List<Marked> marked) {
        return new Part(
                name, Marks.sum(marked.stream().map(Marked::share).toList()).points(), marked.size(), lessons(marked));
    }

    /** Those that would have helped most often, at most {@link #MOST_LESSONS}. */
    private static List<LessonLink> lessons(List<Marked> marked) {
        Map<LessonLink, Integer> missed = new LinkedHashMap<>();
        marked.stream()
                .filter(one -> !one.share().isAll())
                .flatMap(one -> one.lessons().stream())
                .forEach(lesson -> missed.merge(lesson, 1, Integer::sum));
        return missed.entrySet().stream()
                .sorted(Map.Entry.<LessonLink, Integer>comparingByValue().reversed())
                .limit(MOST_LESSONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The module of the lesson that teaches a question; behind the last one where no lesson is named. */
    private int module(Question question) {
        return question.teaching().lessons().stream()
                .findFirst()
                .map(this::module)
                .orElse(course.modules().size());
    }

    private int module(StepPath lesson) {
        return IntStream.range(0, course.modules().size())
                .filter(place -> has(course.modules().get(place), lesson))
                .findFirst()
                .orElse(course.modules().size());
    }

    private static boolean has(Module module, StepPath lesson) {
        return module.steps().stream().anyMatch(step -> step.path().equals(lesson));
    }
}
