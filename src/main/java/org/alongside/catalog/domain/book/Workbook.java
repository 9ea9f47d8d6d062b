package org.alongside.catalog.domain.book;

import static org.alongside.catalog.domain.book.Typescript.lines;
import static org.alongside.catalog.domain.book.Typescript.written;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.catalog.domain.book.NumberedQuizzes.Numbered;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Step;
import org.alongside.shared.Markup;

/** What a learner takes along: the key ideas and tips, room to write, questions without their answers until the end. */
final class Workbook {

    private static final String TALK = "talk";

    private final Course course;
    private final Typescript typescript;
    private final AskedOnPaper asked;
    private final ToldOnPaper told;
    private final NumberedQuizzes quizzes;

    Workbook(Course course, Typescript typescript) {
        this.course = course;
        this.typescript = typescript;
        this.asked = new AskedOnPaper(typescript);
        this.told = new ToldOnPaper(typescript);
        this.quizzes = NumberedQuizzes.of(course);
    }

    Markup body() {
        return Markup.join(Stream.concat(
                Stream.of(front(), opening()), Stream.concat(chapters().map(this::chapter), Stream.of(talk()))));
    }

    private Markup front() {
        return typescript.front(Markup.of(
                "<p class=\"belongs\">{}</p>{}<p class=\"own\">{}</p>",
                typescript.say("belongs"),
                lines(1),
                typescript.say("workbook.own")));
    }

    private Markup opening() {
        Markup modules =
                Markup.join(chapters().map(module -> typescript.contents(typescript.id(module), module.title())));
        return typescript.opening(
                "workbook.how",
                List.of("workbook.how.order", "workbook.how.write", "workbook.how.private", "workbook.how.quiz"),
                Markup.of(
                        "{}{}",
                        modules,
                        typescript.contents(TALK, typescript.say("talk")).when(hasQuizzes())));
    }

    /** Modules with something to read, to do or to write. */
    private Stream<Module> chapters() {
        return course.modules().stream()
                .filter(module -> module.steps().stream().map(this::step).anyMatch(step -> !step.equals(Markup.NONE)));
    }

    private Markup chapter(Module module) {
        return typescript.chapter(
                module,
                Markup.of(
                        "<div class=\"lead\">{}</div>{}{}",
                        module.summary(),
                        Markup.join(module.steps().stream().map(this::step)),
                        wordsToTry()));
    }

    private Markup step(Step step) {
        return switch (step) {
            case Lesson lesson -> lesson(lesson);
            case Scenario scenario -> rolePlay(scenario);
            case Quiz quiz -> quiz(quiz);
        };
    }

    private Markup lesson(Lesson lesson) {
        List<Markup> pieces = lesson.blocks().stream()
                .map(this::piece)
                .filter(piece -> !piece.equals(Markup.NONE))
                .toList();
        return typescript.step(lesson, "lesson", Markup.join(pieces.stream())).when(!pieces.isEmpty());
    }

    private Markup piece(Block block) {
        return switch (block) {
            case Block.Callout(Block.Callout.Kind kind, var text)
            when kind == Block.Callout.Kind.KEY_IDEA -> typescript.labelled("idea", "idea", text);
            case Block.Callout(Block.Callout.Kind kind, var text)
            when kind == Block.Callout.Kind.TIP -> typescript.labelled("tip", "tip", text);
            case Block.Reflection(String _, var prompt) ->
                Markup.of(
                        "<div class=\"writing\"><p class=\"label\">{}</p>{}{}</div>",
                        typescript.say("reflection"),
                        written(prompt),
                        lines(9));
            default -> Markup.NONE;
        };
    }

    private Markup rolePlay(Scenario scenario) {
        return typescript.step(
                scenario,
                "scenario",
                Markup.of(
                        "<p class=\"how\">{}</p>{}",
                        typescript.say("workbook.play"),
                        Markup.join(scenario.scenes().stream()
                                .filter(scene -> !scene.debrief().isEmpty())
                                .map(Workbook::debrief))));
    }

    private static Markup debrief(Scenario.Scene ending) {
        return Markup.of(
                "<div class=\"writing\"><h4>{}</h4>{}{}</div>", ending.title(), written(ending.debrief()), lines(4));
    }

    private Markup quiz(Quiz quiz) {
        return typescript
                .step(
                        quiz,
                        "quiz",
                        Markup.of(
                                "{}{}",
                                written(quiz.introduction()),
                                Markup.join(quizzes.questions(quiz).stream().map(asked::ask))))
                .when(NumberedQuizzes.isPrinted(quiz));
    }

    private Markup wordsToTry() {
        return Markup.of("""
                <div class="words"><h3>{}</h3><p class="how">{}</p>{}</div>""", typescript.say("words"), typescript.say("words.how"), lines(22));
    }

    private Markup talk() {
        return typescript
                .chapter(
                        TALK,
                        typescript.say("talk.eyebrow"),
                        typescript.say("talk"),
                        Markup.of(
                                "<p class=\"lead\">{}</p>{}",
                                typescript.say("talk.how"),
                                Markup.join(NumberedQuizzes.in(course).stream().map(this::talk))))
                .when(hasQuizzes());
    }

    private Markup talk(Quiz quiz) {
        return Markup.of(
                "<div class=\"step\"><h3>{}</h3>{}</div>",
                quiz.title(),
                Markup.join(quizzes.questions(quiz).stream().map(this::talk)));
    }

    private Markup talk(Numbered numbered) {
        return Markup.of(
                "<div class=\"told\"><h4>{}. {}</h4>{}{}</div>",
                numbered.number(),
                Typescript.inline(numbered.question().stem().heading()),
                told.fits(numbered.question()),
                told.why(numbered.question()));
    }

    private boolean hasQuizzes() {
        return !quizzes.firsts().isEmpty();
    }
}
