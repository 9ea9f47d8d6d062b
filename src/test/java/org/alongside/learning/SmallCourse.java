package org.alongside.learning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.StepPath;
import org.alongside.catalog.model.TrainerNotes;
import org.alongside.shared.Minutes;
import org.alongside.shared.Percent;

/** A course of two modules: three lessons, a practice quiz that also stands inside a lesson, and a test at the end. */
public final class SmallCourse {

    public static final CourseSlug SLUG = new CourseSlug("small-course");
    public static final StepPath GROUND = new StepPath("respect/common-ground");
    public static final StepPath CHECK = new StepPath("respect/check");
    public static final StepPath POWER = new StepPath("respect/sharing-power");
    public static final StepPath ENDING = new StepPath("endings/good-endings");
    public static final StepPath FINAL = new StepPath("endings/final");
    public static final String REFLECTION = "5f1c0a";

    private SmallCourse() {}

    public static PublishedCourse published() {
        return published("A small course");
    }

    public static PublishedCourse published(String title) {
        return new PublishedCourse(CourseVersionId.next(), 1, "0".repeat(64), course(title));
    }

    public static Course course(String title) {
        return course(
                SLUG,
                title,
                List.of(
                        new Module(
                                "Mutual respect",
                                html("<p>Where it begins.</p>"),
                                List.of(ground(), quiz(CHECK, "Check yourself", Quiz.Mode.PRACTICE, 4), power()),
                                List.of("Role play")),
                        new Module(
                                "Endings",
                                SafeHtml.EMPTY,
                                List.of(
                                        lesson(ENDING, "Good endings", 7, html("<p>Say goodbye.</p>")),
                                        quiz(FINAL, "The closing test", Quiz.Mode.TEST, 10)),
                                List.of())));
    }

    /** A course of another name and size: one module of so many lessons. */
    public static PublishedCourse ofLessons(String slug, int lessons) {
        List<Step> steps = IntStream.rangeClosed(1, lessons)
                .mapToObj(i -> (Step) lesson(new StepPath("only/lesson-" + i), "Lesson " + i, 5, html("<p>Text.</p>")))
                .toList();
        Course course = course(
                new CourseSlug(slug), "Course " + slug, List.of(new Module("Only", SafeHtml.EMPTY, steps, List.of())));
        return new PublishedCourse(CourseVersionId.next(), 1, "0".repeat(64), course);
    }

    private static Course course(CourseSlug slug, String title, List<Module> modules) {
        return new Course(
                new Course.About(
                        slug,
                        List.of(),
                        Locale.ENGLISH,
                        title,
                        "What it means to walk beside someone.",
                        html("<p>About the course.</p>")),
                new Course.Promise(
                        List.of("Listen before you share", "Ask before you help"), List.of("samhsa:1.2"), true),
                modules,
                TrainerNotes.NONE);
    }

    private static Lesson ground() {
        return new Lesson(
                Step.About.of(GROUND, "Common ground", new Minutes(9)).noting("This lesson speaks of being shut out."),
                List.of(
                        new Block.Prose(html("<p>Your experience is the reason. See "
                                + "<a href=\"learn/small-course/respect/sharing-power\">Sharing power</a>.</p>")),
                        new Block.Callout(Block.Callout.Kind.KEY_IDEA, html("<p>Share when it serves.</p>")),
                        new Block.Reflection(REFLECTION, html("<p>When did a story help you?</p>")),
                        new Block.Callout(Block.Callout.Kind.PAUSE, html("<p>Take a breath.</p>")),
                        new Block.EmbeddedQuiz(CHECK),
                        new Block.Prose(html("<p>That is all.</p>"))));
    }

    private static Lesson power() {
        return lesson(POWER, "Sharing power", 5, html("<h2 id=\"ask\">Ask</h2><p>Ask first.</p>"));
    }

    private static Lesson lesson(StepPath path, String title, int minutes, SafeHtml text) {
        return new Lesson(Step.About.of(path, title, new Minutes(minutes)), List.of(new Block.Prose(text)));
    }

    private static Quiz quiz(StepPath path, String title, Quiz.Mode mode, int minutes) {
        Percent pass = mode == Quiz.Mode.TEST ? new Percent(80) : Percent.NONE;
        Question question = question(path);
        Quiz.Rules rules = new Quiz.Rules(
                mode,
                pass,
                List.of(Quiz.Draw.all(List.of(question.source().key()))),
                OptionalInt.empty(),
                OptionalInt.empty(),
                false,
                false);
        return new Quiz(Step.About.of(path, title, new Minutes(minutes)), SafeHtml.EMPTY, rules, List.of(question));
    }

    private static Question question(StepPath path) {
        return new Question.SingleChoice(
                new Question.Source(path.value().replace('/', '-'), "0".repeat(64), "## Who speaks first?", List.of()),
                new Question.Stem("Who speaks first?", html("Who speaks first?"), SafeHtml.EMPTY),
                new Question.Teaching(SafeHtml.EMPTY, SafeHtml.EMPTY, List.of()),
                new Question.Tags(List.of(), Optional.empty()),
                List.of(
                        new Question.Option(html("They do"), true, SafeHtml.EMPTY),
                        new Question.Option(html("I do"), false, SafeHtml.EMPTY)));
    }

    private static SafeHtml html(String html) {
        return new SafeHtml(html);
    }
}
