package org.alongside.learning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.Editions;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.StepPath;
import org.alongside.catalog.model.TrainerNotes;
import org.alongside.shared.Minutes;
import org.alongside.shared.Percent;

/**
 * A course in English and Spanish: a lesson with recordings in which a role play stands, the role play, a lesson that is
 * not translated, another role play, and an exam that one need not take. Spanish words are the English ones after "ES".
 */
public record RolePlayCourse(Names names, List<Scenario.Scene> scenes) {

    public static final CourseSlug SLUG = new CourseSlug("role-plays");
    public static final StepPath TALK = new StepPath("meeting/first-talk");
    public static final StepPath DOOR = new StepPath("meeting/the-door");
    public static final StepPath QUIET = new StepPath("meeting/quiet");
    public static final StepPath BRIDGE = new StepPath("meeting/the-bridge");
    public static final StepPath EXAM = new StepPath("meeting/exam");
    public static final String REFLECTION = "a1b2c3";
    public static final Locale SPANISH = Locale.of("es");

    public static PublishedCourse published() {
        return asWritten().publish();
    }

    public static RolePlayCourse asWritten() {
        return new RolePlayCourse(new Names(TALK, List.of(), DOOR, List.of()), doorScenes());
    }

    /** What the lesson and the role play in it are called, and were. */
    public record Names(StepPath talk, List<StepPath> formerTalk, StepPath door, List<StepPath> formerDoor) {}

    public RolePlayCourse named(Names newer) {
        return new RolePlayCourse(newer, scenes);
    }

    public RolePlayCourse with(List<Scenario.Scene> newer) {
        return new RolePlayCourse(names, newer);
    }

    public PublishedCourse publish() {
        Editions editions = new Editions(
                edition(Locale.ENGLISH, UnaryOperator.identity()), List.of(edition(SPANISH, text -> "ES " + text)));
        return new PublishedCourse(CourseVersionId.next(), 1, "0".repeat(64), editions);
    }

    /** The role play by itself. */
    public Scenario door() {
        return door(UnaryOperator.identity());
    }

    /** At the door: two choices, one of which leads back there in the end; two endings. */
    public static List<Scenario.Scene> doorScenes() {
        return List.of(
                scene(
                        "the-door",
                        "The door",
                        choice("Say hello", "They look up.", "the-chair"),
                        choice("Ask", "", "the-question")),
                scene(
                        "the-chair",
                        "The chair",
                        choice("Sit down", "There is room.", "goodbye"),
                        choice("Go out again", "You begin anew.", "the-door")),
                scene("the-question", "The question", choice("Wait", "Nobody speaks.", "silence")),
                ending("goodbye", "Goodbye", "What did the chair do?"),
                ending("silence", "Silence", ""));
    }

    public static Scenario.Scene scene(String anchor, String title, Scenario.Choice... choices) {
        return new Scenario.Scene(
                anchor, title, html("<p>This is " + title + ".</p>"), List.of(choices), SafeHtml.EMPTY, List.of());
    }

    public static Scenario.Scene ending(String anchor, String title, String debrief) {
        SafeHtml words = debrief.isEmpty() ? SafeHtml.EMPTY : html("<p>" + debrief + "</p>");
        return new Scenario.Scene(anchor, title, html("<p>This is " + title + ".</p>"), List.of(), words, List.of());
    }

    public static Scenario.Choice choice(String text, String feedback, String target) {
        return new Scenario.Choice(html(text), html(feedback.isEmpty() ? "" : "<p>" + feedback + "</p>"), target);
    }

    private Course edition(Locale language, UnaryOperator<String> say) {
        List<Step> steps = List.of(talk(say), door(say), quiet(), bridge(say), exam(say));
        return new Course(
                new Course.About(
                        SLUG,
                        List.of(),
                        language,
                        say.apply("Role plays"),
                        say.apply("A course to play."),
                        html("<p>" + say.apply("About it.") + "</p>")),
                new Course.Promise(List.of(say.apply("Say hello")), List.of("samhsa:1.2"), true),
                List.of(new Module(say.apply("Meeting"), SafeHtml.EMPTY, steps, List.of(say.apply("To come")))),
                TrainerNotes.NONE);
    }

    private Lesson talk(UnaryOperator<String> say) {
        return new Lesson(
                about(names.talk(), names.formerTalk(), say.apply("A first talk"), 6, false),
                List.of(
                        new Block.Prose(html("<p>" + say.apply("Listen first.") + "</p>")),
                        new Block.Reflection(REFLECTION, html("<p>" + say.apply("Who listened to you?") + "</p>")),
                        new Block.Recording(
                                Block.Recording.Kind.AUDIO,
                                say.apply("Ana & the chair"),
                                "course-files/1/talk.mp3",
                                Optional.empty(),
                                html("<p>" + say.apply("Hello, says Ana.") + "</p>")),
                        new Block.Recording(
                                Block.Recording.Kind.VIDEO,
                                say.apply("The room"),
                                "course-files/1/room.webm",
                                Optional.of("course-files/1/room.vtt"),
                                html("<p>" + say.apply("An empty room.") + "</p>")),
                        new Block.EmbeddedScenario(names.door())));
    }

    private Scenario door(UnaryOperator<String> say) {
        Step.About about = about(names.door(), names.formerDoor(), say.apply("At the door"), 5, false);
        return new Scenario(
                about.noting(say.apply("A tense meeting.")),
                html("<p>" + say.apply("There is no single right path.") + "</p>"),
                scenes.stream().map(scene -> in(scene, say)).toList());
    }

    private static Scenario bridge(UnaryOperator<String> say) {
        return new Scenario(
                about(BRIDGE, List.of(), say.apply("On the bridge"), 4, false),
                SafeHtml.EMPTY,
                List.of(
                        in(scene("bridge", "The bridge", choice("Cross", "", "shore")), say),
                        in(ending("shore", "The shore", ""), say)));
    }

    private static Lesson quiet() {
        return new Lesson(
                about(QUIET, List.of(), "Quiet", 3, false),
                List.of(
                        new Block.Prose(html("<p>Say nothing.</p>")),
                        new Block.Callout(Block.Callout.Kind.TIP, html("<p>Breathe.</p>"))));
    }

    private static Quiz exam(UnaryOperator<String> say) {
        Question question = new Question.Scale(
                new Question.Source("exam", "0".repeat(64), "## How sure?", List.of()),
                new Question.Stem(say.apply("How sure?"), html(say.apply("How sure?")), SafeHtml.EMPTY),
                new Question.Teaching(SafeHtml.EMPTY, SafeHtml.EMPTY, List.of()),
                new Question.Tags(List.of(), Optional.empty()),
                List.of(html("Not very"), html("Very")));
        Quiz.Rules rules = new Quiz.Rules(
                Quiz.Mode.PRACTICE,
                Percent.NONE,
                List.of(Quiz.Draw.all(List.of("exam"))),
                OptionalInt.empty(),
                OptionalInt.empty(),
                false,
                false);
        return new Quiz(
                about(EXAM, List.of(), say.apply("A practice exam"), 90, true),
                SafeHtml.EMPTY,
                rules,
                List.of(question));
    }

    private static Step.About about(
            StepPath path, List<StepPath> formerly, String title, int minutes, boolean optional) {
        return new Step.About(path, formerly, title, new Minutes(minutes), Optional.empty(), List.of(), optional);
    }

    private static Scenario.Scene in(Scenario.Scene scene, UnaryOperator<String> say) {
        return new Scenario.Scene(
                scene.anchor(),
                say.apply(scene.title()),
                in(scene.text(), say),
                scene.choices().stream()
                        .map(choice -> new Scenario.Choice(
                                in(choice.text(), say), in(choice.feedback(), say), choice.target()))
                        .toList(),
                in(scene.debrief(), say),
                scene.competencies());
    }

    private static SafeHtml in(SafeHtml words, UnaryOperator<String> say) {
        if (words.isEmpty()) {
            return words;
        }
        String text = words.html();
        return text.startsWith("<p>") ? html("<p>" + say.apply(text.substring(3))) : html(say.apply(text));
    }

    private static SafeHtml html(String html) {
        return new SafeHtml(html);
    }
}
