package org.alongside.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Question.Criterion;
import org.alongside.catalog.model.Question.Gap;
import org.alongside.catalog.model.Question.Gapped;
import org.alongside.catalog.model.Question.Gaps;
import org.alongside.catalog.model.Question.Matching;
import org.alongside.catalog.model.Question.NumericAnswer;
import org.alongside.catalog.model.Question.OpenText;
import org.alongside.catalog.model.Question.Ordering;
import org.alongside.catalog.model.Question.Pair;
import org.alongside.catalog.model.Question.Scale;
import org.alongside.catalog.model.Question.ShortAnswer;
import org.alongside.catalog.model.Question.Sorting;
import org.alongside.catalog.model.Question.Statement;
import org.alongside.catalog.model.Question.Tags;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Quiz.Mode;
import org.alongside.catalog.model.Quiz.Rules;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.StepPath;
import org.alongside.shared.Percent;

/** A question of each type, in English and Spanish, and quizzes made of them. */
public final class EveryType {

    /** Practice: every type, in this order: see the positions. */
    public static final StepPath PRACTICE = new StepPath("closing/every-type");
    /** A test of the same, 50 percent pass, shuffled. */
    public static final StepPath TEST = new StepPath("closing/every-type-test");
    /** Practice that draws two questions of each of two domains, with a clock of ninety minutes for who wants it. */
    public static final StepPath EXAM = new StepPath("closing/exam");

    public static final int CLOCK = 90;

    public static final int SINGLE = 1;
    public static final int SEVERAL = 2;
    public static final int ORDER = 3;
    public static final int PAIRS = 4;
    public static final int GROUPS = 5;
    public static final int SHORT = 6;
    public static final int NUMBER = 7;
    public static final int GAPS = 8;
    public static final int REFLECTION = 9;
    public static final int RUBRIC = 10;
    public static final int SCALE = 11;

    private EveryType() {}

    public static Quiz practice() {
        return ACourse.quiz(
                PRACTICE,
                "Every type",
                ACourse.rules(Mode.PRACTICE, Percent.NONE, 11, OptionalInt.empty(), OptionalInt.empty(), false)
                        .apply(questions("")),
                questions(""));
    }

    public static Quiz test() {
        return ACourse.quiz(
                TEST,
                "A test of every type",
                ACourse.rules(Mode.TEST, new Percent(50), 11, OptionalInt.of(2), OptionalInt.empty(), true)
                        .apply(questions("test-")),
                questions("test-"));
    }

    public static Quiz exam() {
        List<Question> bank = Stream.of("advocacy", "ethics")
                .<Question>flatMap(domain -> IntStream.range(0, 4).mapToObj(number -> inDomain(domain, number)))
                .toList();
        return ACourse.quiz(
                EXAM,
                "A practice exam",
                new Rules(
                        Mode.PRACTICE,
                        Percent.NONE,
                        List.of(pool(bank.subList(0, 4)), pool(bank.subList(4, 8))),
                        OptionalInt.empty(),
                        OptionalInt.of(CLOCK),
                        true,
                        false),
                bank);
    }

    private static Quiz.Draw pool(List<Question> questions) {
        return new Quiz.Draw(
                2, questions.stream().map(question -> question.source().key()).toList());
    }

    private static Question inDomain(String domain, int number) {
        Question.SingleChoice plain = ACourse.single(domain + "-" + number, ACourse.COMMON_GROUND, 0, 3);
        return new Question.SingleChoice(
                plain.source(),
                plain.stem(),
                plain.teaching(),
                new Tags(List.of(), Optional.of(domain)),
                plain.options());
    }

    /** One of each, in the order of the positions above. */
    public static List<Question> questions(String prefix) {
        return List.of(
                ACourse.single(prefix + "single", ACourse.COMMON_GROUND, 1, 3),
                ACourse.several(prefix + "several", ACourse.COMMON_GROUND, List.of(0, 2), 4),
                order(prefix + "order", 5),
                pairs(prefix + "pairs"),
                groups(prefix + "groups"),
                shortAnswer(prefix + "short", "mutual respect", "respect"),
                number(prefix + "number", "3.25", "3.75"),
                gaps(prefix + "gaps", List.of("listens", "hears"), List.of("shares")),
                openText(prefix + "reflection", List.of()),
                openText(prefix + "rubric", List.of(new Criterion(2, html("Criterion of " + prefix + "rubric")))),
                scale(prefix + "scale"));
    }

    public static Ordering order(String key, int items) {
        return new Ordering(
                ACourse.source(key),
                ACourse.stem(key),
                ACourse.teaching(key, ACourse.COMMON_GROUND),
                ACourse.tags(),
                IntStream.range(0, items).mapToObj(item -> html("Item " + item)).toList());
    }

    /** Two of its three pairs belong to the same right side. */
    public static Matching pairs(String key) {
        return new Matching(
                ACourse.source(key),
                ACourse.stem(key),
                ACourse.teaching(key, ACourse.COMMON_GROUND),
                ACourse.tags(),
                new Pair(html("Who"), html("What")),
                List.of(
                        new Pair(html("Left 0"), html("Place <em>A</em>")),
                        new Pair(html("Left 1"), html("Place B")),
                        new Pair(html("Left 2"), html("Place <em>A</em>"))),
                List.of(html("Place C")));
    }

    public static Sorting groups(String key) {
        return new Sorting(
                ACourse.source(key),
                ACourse.stem(key),
                ACourse.teaching(key, ACourse.COMMON_GROUND),
                ACourse.tags(),
                List.of(html("Group 0"), html("Group 1")),
                IntStream.range(0, 4)
                        .mapToObj(place -> new Statement(html("Statement " + place), place % 2))
                        .toList());
    }

    public static ShortAnswer shortAnswer(String key, String... accepted) {
        return new ShortAnswer(
                ACourse.source(key),
                ACourse.stem(key),
                ACourse.teaching(key, ACourse.COMMON_GROUND),
                ACourse.tags(),
                List.of(accepted));
    }

    public static NumericAnswer number(String key, String lowest, String highest) {
        return new NumericAnswer(
                ACourse.source(key),
                ACourse.stem(key),
                ACourse.teaching(key, ACourse.COMMON_GROUND),
                ACourse.tags(),
                new BigDecimal(lowest),
                new BigDecimal(highest));
    }

    @SafeVarargs
    public static Gaps gaps(String key, List<String>... accepted) {
        return new Gaps(
                ACourse.source(key),
                ACourse.stem(key),
                ACourse.teaching(key, ACourse.COMMON_GROUND),
                ACourse.tags(),
                new Gapped(List.of(html("Fill"))),
                new Gapped(IntStream.rangeClosed(0, accepted.length)
                        .mapToObj(
                                part -> html(part == 0 ? "<p>Somebody " : part == accepted.length ? ".</p>" : " and "))
                        .toList()),
                Stream.of(accepted).map(Gap::new).toList());
    }

    public static OpenText openText(String key, List<Criterion> rubric) {
        return new OpenText(
                ACourse.source(key),
                ACourse.stem(key),
                ACourse.teaching(key, ACourse.COMMON_GROUND),
                ACourse.tags(),
                rubric);
    }

    public static Scale scale(String key) {
        return new Scale(
                ACourse.source(key),
                ACourse.stem(key),
                ACourse.teaching(key, ACourse.COMMON_GROUND),
                ACourse.tags(),
                List.of(html("Label 0"), html("Label 1"), html("Label 2")));
    }

    /** The same course, where what is to be written is written in Spanish. */
    static Course inSpanish(Course course) {
        Course.About about = course.about();
        return new Course(
                new Course.About(
                        about.slug(),
                        about.formerly(),
                        Locale.of("es"),
                        "Un curso",
                        about.summary(),
                        about.description()),
                course.promise(),
                course.modules().stream().map(EveryType::inSpanish).toList(),
                course.trainerNotes());
    }

    private static Module inSpanish(Module module) {
        return new Module(
                module.title(),
                module.summary(),
                module.steps().stream()
                        .<Step>map(step -> step instanceof Quiz quiz ? inSpanish(quiz) : step)
                        .toList(),
                module.planned());
    }

    private static Quiz inSpanish(Quiz quiz) {
        return new Quiz(
                quiz.about(),
                quiz.introduction(),
                quiz.rules(),
                quiz.questions().stream().map(EveryType::inSpanish).toList());
    }

    private static Question inSpanish(Question question) {
        String key = question.source().key();
        return switch (question) {
            case ShortAnswer _ -> shortAnswer(key, "respeto mutuo", "respeto");
            case Gaps _ -> gaps(key, List.of("escucha"), List.of("comparte"));
            default -> question;
        };
    }

    private static SafeHtml html(String html) {
        return new SafeHtml(html);
    }
}
