package org.alongside.catalog.domain.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Editions;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Question.SingleChoice;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Step;

/**
 * What a course is made of, counted: lessons, minutes, words, reading grade, questions by type, by competency and by
 * place of the right answer. Written as Markdown, the same for the same course.
 */
public final class Curriculum {

    private final Editions editions;
    private final Course course;
    private final List<Question> questions;

    private Curriculum(Editions editions) {
        this.editions = editions;
        this.course = editions.original();
        this.questions = quizzes(course.steps())
                .flatMap(quiz -> quiz.questions().stream())
                .filter(new SeenKeys()::isNew)
                .toList();
    }

    /** The report on a course. */
    public static String of(Editions editions) {
        return new Curriculum(editions).report();
    }

    private String report() {
        return """
                # Curriculum: %s

                Counted from the course itself by `bin/alongside curriculum`; a test keeps this page true.

                | | |
                | --- | --- |
                | languages | %s |
                | minutes, without what is optional | %d (%s hours) |
                | modules | %d |
                | lessons | %d |
                | words in lessons | %,d |
                | role plays | %d |
                | questions, each once | %d |

                Minutes are reading at 175 words a minute plus an allowance for each reflection, question and role play. Reading is the grade of Flesch and Kincaid in English, where 6 to 8 and lower is the aim, and the points of Szigriszt-Pazos in Spanish, where 55 and more is normal and 65 and more is easy.

                ## Modules

                %s
                ## Lessons

                %s
                ## Questions by type

                %s
                ## Questions by domain

                %s
                ## Places of the right answer

                Questions with exactly one right option.

                %s
                ## Competencies

                Where each is taught, played and asked about.

                %s""".formatted(
                        course.title(),
                        editions.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining(", ")),
                        course.minutes().value(),
                        String.format(Locale.ROOT, "%.1f", course.minutes().value() / 60.0),
                        course.modules().size(),
                        lessons(course.steps()).count(),
                        words(course.steps()),
                        scenarios(course.steps()).count(),
                        questions.size(),
                        modules(),
                        lessons(),
                        counted("Type", Curriculum::type),
                        counted("Domain", question -> question.tags().domain().orElse("none")),
                        places(),
                        competencies());
    }

    private String modules() {
        return table(
                List.of("Module", "Minutes", "Lessons", "Words", "Scenes", "Questions"),
                course.modules().stream()
                        .map(module -> List.<Object>of(
                                module.title(),
                                module.minutes().value(),
                                lessons(steps(module)).count(),
                                words(steps(module)),
                                scenarios(steps(module))
                                        .mapToInt(play -> play.scenes().size())
                                        .sum(),
                                quizzes(steps(module))
                                        .mapToInt(quiz -> quiz.questions().size())
                                        .sum())));
    }

    private String lessons() {
        List<String> head = Stream.concat(
                        Stream.of("Lesson", "Minutes", "Words"),
                        editions.languages().stream().map(language -> "Reading, " + language.toLanguageTag()))
                .toList();
        return table(head, lessons(course.steps()).map(this::row));
    }

    private List<Object> row(Lesson lesson) {
        return Stream.<Object>concat(
                        Stream.of(lesson.title(), lesson.minutes().value(), words(Stream.of(lesson))),
                        editions.languages().stream().map(language -> reading(lesson, language)))
                .toList();
    }

    private String reading(Lesson lesson, Locale language) {
        return editions.in(language)
                .step(lesson.path())
                .map(Lesson.class::cast)
                .flatMap(read -> Readability.of(PlainText.passages(read), language))
                .map(found -> String.format(Locale.ROOT, "%.1f", found.value()))
                .orElse("");
    }

    private String counted(String head, Function<Question, String> by) {
        Map<String, Long> counts =
                questions.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
        return table(
                List.of(head, "Questions"),
                counts.entrySet().stream().map(entry -> List.<Object>of(entry.getKey(), entry.getValue())));
    }

    private String places() {
        List<SingleChoice> choices = questions.stream()
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .toList();
        Map<Integer, List<SingleChoice>> bySize = choices.stream()
                .collect(Collectors.groupingBy(choice -> choice.options().size(), TreeMap::new, Collectors.toList()));
        String table = table(
                List.of("Options", "1st", "2nd", "3rd", "4th", "5th"),
                bySize.entrySet().stream()
                        .map(entry -> Stream.<Object>concat(
                                        Stream.of(entry.getKey()),
                                        IntStream.rangeClosed(1, 5).mapToObj(place -> at(entry.getValue(), place)))
                                .toList()));
        long longest = choices.stream().filter(TellingLengths::isLongest).count();
        return table + "\nThe right option is the longest in %d of %d.\n".formatted(longest, choices.size());
    }

    private static long at(List<SingleChoice> choices, int place) {
        return choices.stream()
                .filter(choice -> TellingPlaces.place(choice) == place)
                .count();
    }

    private String competencies() {
        Set<String> codes = new TreeSet<>(Curriculum::inOrder);
        course.steps().forEach(step -> codes.addAll(step.competencies()));
        questions.forEach(question -> codes.addAll(question.tags().competencies()));
        return table(
                List.of("Code", "Lessons", "Role plays", "Questions"),
                codes.stream()
                        .map(code -> List.<Object>of(
                                code,
                                lessons(course.steps()).filter(has(code)).count(),
                                scenarios(course.steps()).filter(has(code)).count(),
                                questions.stream()
                                        .filter(question ->
                                                question.tags().competencies().contains(code))
                                        .count())));
    }

    /** 9.1 before 10.1. */
    private static int inOrder(String one, String other) {
        int byNumber = Arrays.compare(numbers(one), numbers(other));
        return byNumber == 0 ? one.compareTo(other) : byNumber;
    }

    private static int[] numbers(String code) {
        return Arrays.stream(code.split("\\D+"))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static Predicate<Step> has(String code) {
        return step -> step.competencies().contains(code);
    }

    private static String type(Question question) {
        return switch (question) {
            case SingleChoice _ -> "one right answer";
            case Question.MultipleChoice _ -> "several right answers";
            case Question.Ordering _ -> "put in order";
            case Question.Matching _ -> "match";
            case Question.Sorting _ -> "sort into groups";
            case Question.ShortAnswer _ -> "short answer";
            case Question.NumericAnswer _ -> "number";
            case Question.Gaps _ -> "fill the gaps";
            case Question.OpenText open -> open.isReflection() ? "open reflection" : "open text with a rubric";
            case Question.Scale _ -> "scale";
        };
    }

    private static String table(List<String> head, Stream<? extends List<?>> rows) {
        String rule = "| " + "--- | ".repeat(head.size()).strip();
        return Stream.concat(Stream.of(line(head), rule), rows.map(Curriculum::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(List<?> cells) {
        return cells.stream().map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static long words(Stream<Step> steps) {
        return lessons(steps)
                .flatMap(lesson -> PlainText.passages(lesson).stream())
                .mapToLong(passage -> passage.split("\\s+").length)
                .sum();
    }

    private static Stream<Step> steps(Module module) {
        return module.steps().stream();
    }

    private static Stream<Lesson> lessons(Stream<Step> steps) {
        return steps.filter(Lesson.class::isInstance).map(Lesson.class::cast);
    }

    private static Stream<Scenario> scenarios(Stream<Step> steps) {
        return steps.filter(Scenario.class::isInstance).map(Scenario.class::cast);
    }

    private static Stream<Quiz> quizzes(Stream<Step> steps) {
        return steps.filter(Quiz.class::isInstance).map(Quiz.class::cast);
    }
}
