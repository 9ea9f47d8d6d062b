package org.alongside.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.Editions;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Question.MultipleChoice;
import org.alongside.catalog.model.Question.Option;
import org.alongside.catalog.model.Question.SingleChoice;
import org.alongside.catalog.model.Question.Source;
import org.alongside.catalog.model.Question.Stem;
import org.alongside.catalog.model.Question.Tags;
import org.alongside.catalog.model.Question.Teaching;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Quiz.Mode;
import org.alongside.catalog.model.Quiz.Rules;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.StepPath;
import org.alongside.catalog.model.TrainerNotes;
import org.alongside.shared.Minutes;
import org.alongside.shared.Percent;

/**
 * A small course with one quiz of each kind. Option texts begin with "Right" or "Other" so that a test can tell them
 * apart; what only the server may know before the end begins with {@link #SECRET}.
 */
public final class ACourse {

    /** Begins every feedback and explanation. */
    public static final String SECRET = "Because";

    public static final CourseSlug SLUG = new CourseSlug("a-small-course");
    public static final StepPath COMMON_GROUND = new StepPath("mutual-respect/common-ground");
    public static final StepPath AGREEMENTS = new StepPath("safe-spaces/agreements");
    /** Practice: two questions with one right option, then one with several; as written. */
    public static final StepPath CHECK = new StepPath("mutual-respect/check");
    /** A test: six of eight are drawn and shuffled, 75 percent pass, two attempts. */
    public static final StepPath FINAL = new StepPath("closing/final");
    /** A test of three questions with a time limit of {@link #MINUTES} and attempts without limit. */
    public static final StepPath TIMED = new StepPath("closing/timed");

    public static final int MINUTES = 10;

    private ACourse() {}

    /** Published anew, as a version of its own. */
    public static PublishedCourse published() {
        return new PublishedCourse(
                CourseVersionId.next(),
                1,
                "0".repeat(64),
                new Editions(course(), List.of(EveryType.inSpanish(course()))));
    }

    public static Course course() {
        return new Course(
                new Course.About(SLUG, List.of(), Locale.ENGLISH, "A small course", "For tests", SafeHtml.EMPTY),
                new Course.Promise(List.of("Listen"), List.of(), true),
                List.of(
                        new Module(
                                "Mutual respect",
                                SafeHtml.EMPTY,
                                List.of(lesson(COMMON_GROUND, "Common ground", CHECK), check()),
                                List.of()),
                        new Module("Safe spaces", SafeHtml.EMPTY, List.of(lesson(AGREEMENTS, "Agreements")), List.of()),
                        new Module(
                                "Closing",
                                SafeHtml.EMPTY,
                                List.of(finalTest(), timed(), EveryType.practice(), EveryType.test(), EveryType.exam()),
                                List.of())),
                TrainerNotes.NONE);
    }

    public static Quiz check() {
        return quiz(
                CHECK,
                "Check yourself",
                rules(Mode.PRACTICE, Percent.NONE, 3, OptionalInt.empty(), OptionalInt.empty(), false),
                List.of(
                        single("check-one", COMMON_GROUND, 1, 3),
                        single("check-two", AGREEMENTS, 0, 3),
                        several("check-three", COMMON_GROUND, List.of(0, 2), 4)));
    }

    public static Quiz finalTest() {
        return quiz(
                FINAL,
                "The closing test",
                rules(Mode.TEST, new Percent(75), 6, OptionalInt.of(2), OptionalInt.empty(), true),
                IntStream.range(0, 8)
                        .<Question>mapToObj(number -> number == 7
                                ? several("final-7", AGREEMENTS, List.of(1, 2), 4)
                                : single(
                                        "final-" + number, number % 2 == 0 ? COMMON_GROUND : AGREEMENTS, number % 4, 4))
                        .toList());
    }

    public static Quiz timed() {
        return quiz(
                TIMED,
                "A test with a clock",
                rules(Mode.TEST, new Percent(66), 3, OptionalInt.empty(), OptionalInt.of(MINUTES), false),
                List.of(
                        single("timed-one", COMMON_GROUND, 2, 3),
                        single("timed-two", AGREEMENTS, 1, 3),
                        single("timed-three", AGREEMENTS, 0, 3)));
    }

    private static Quiz quiz(StepPath path, String title, Function<List<Question>, Rules> rules, List<Question> all) {
        return quiz(path, title, rules.apply(all), all);
    }

    public static Quiz quiz(StepPath path, String title, Rules rules, List<? extends Question> questions) {
        return new Quiz(
                Step.About.of(path, title, new Minutes(questions.size())),
                new SafeHtml("<p>Take your time.</p>"),
                rules,
                List.copyOf(questions));
    }

    /** Rules for a quiz of which so many questions are drawn. */
    public static Function<List<Question>, Rules> rules(
            Mode mode, Percent pass, int draw, OptionalInt attempts, OptionalInt timeLimit, boolean shuffled) {
        return questions -> new Rules(
                mode,
                pass,
                List.of(new Quiz.Draw(
                        draw,
                        questions.stream()
                                .map(question -> question.source().key())
                                .toList())),
                attempts,
                timeLimit,
                shuffled,
                false);
    }

    /** A question with one right option, at a place counted from 0. */
    public static SingleChoice single(String key, StepPath lesson, int right, int options) {
        return new SingleChoice(
                source(key), stem(key), teaching(key, lesson), tags(), options(key, List.of(right), options));
    }

    /** A question with several right options, at places counted from 0. */
    public static MultipleChoice several(String key, StepPath lesson, List<Integer> right, int options) {
        return new MultipleChoice(source(key), stem(key), teaching(key, lesson), tags(), options(key, right, options));
    }

    private static List<Option> options(String key, List<Integer> right, int options) {
        return IntStream.range(0, options)
                .mapToObj(place -> new Option(
                        new SafeHtml((right.contains(place) ? "Right " : "Other ") + key + "/" + place),
                        right.contains(place),
                        new SafeHtml(SECRET + " of option " + key + "/" + place)))
                .toList();
    }

    static Source source(String key) {
        return new Source(
                key, String.format(Locale.ROOT, "%064x", key.hashCode() & 0xffffffffL), "## " + key, List.of());
    }

    static Stem stem(String key) {
        return new Stem("What about " + key + "?", new SafeHtml("What about <em>" + key + "</em>?"), SafeHtml.EMPTY);
    }

    static Teaching teaching(String key, StepPath lesson) {
        return new Teaching(
                new SafeHtml("Whose moment is it?"),
                new SafeHtml("<p>" + SECRET + " " + key + "</p>"),
                List.of(lesson));
    }

    static Tags tags() {
        return new Tags(List.of("samhsa:1.2"), Optional.of("ethics"));
    }

    private static Lesson lesson(StepPath path, String title, StepPath... embedded) {
        List<Block> quizzes =
                List.of(embedded).stream().<Block>map(Block.EmbeddedQuiz::new).toList();
        return new Lesson(Step.About.of(path, title, new Minutes(5)), quizzes);
    }
}
