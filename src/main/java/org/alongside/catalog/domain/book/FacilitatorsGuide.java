package org.alongside.catalog.domain.book;

import static org.alongside.catalog.domain.book.Typescript.inline;
import static org.alongside.catalog.domain.book.Typescript.written;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.catalog.domain.book.NumberedQuizzes.Numbered;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Step;
import org.alongside.shared.Markup;

/** What those who teach take along: their notes, the key ideas, role plays as maps, and what fits each question. */
final class FacilitatorsGuide {

    private static final String COURSE = "course";

    private final Course course;
    private final Typescript typescript;
    private final ToldOnPaper told;
    private final RolePlayMap map;
    private final NumberedQuizzes quizzes;

    FacilitatorsGuide(Course course, Typescript typescript) {
        this.course = course;
        this.typescript = typescript;
        this.told = new ToldOnPaper(typescript);
        this.map = new RolePlayMap(typescript);
        this.quizzes = NumberedQuizzes.of(course);
    }

    Markup body() {
        return Markup.join(Stream.concat(
                Stream.of(front(), opening(), whole()),
                course.modules().stream().map(this::chapter)));
    }

    private Markup front() {
        return typescript.front(Markup.of(
                "<p class=\"facts\">{}</p><p class=\"own\">{}</p>",
                typescript.say("guide.facts", course.modules().size(), typescript.time(course.minutes())),
                typescript.say("guide.own")));
    }

    private Markup opening() {
        Markup modules = Markup.join(
                course.modules().stream().map(module -> typescript.contents(typescript.id(module), module.title())));
        return typescript.opening(
                "guide.how",
                List.of("guide.how.order", "guide.how.minutes", "guide.how.map", "guide.how.quiz"),
                Markup.of("{}{}", typescript.contents(COURSE, typescript.say("guide.course")), modules));
    }

    private Markup whole() {
        Markup objectives = Markup.join(
                course.promise().objectives().stream().map(objective -> Markup.of("<li>{}</li>", objective)));
        return typescript.chapter(
                COURSE,
                course.title(),
                typescript.say("guide.course"),
                Markup.of(
                        "{}{}{}",
                        Markup.of("<h3>{}</h3><ul>{}</ul>", typescript.say("guide.objectives"), objectives)
                                .when(!course.promise().objectives().isEmpty()),
                        overview(),
                        course.trainerNotes()
                                .ofCourse()
                                .map(notes ->
                                        Markup.of("<h3>{}</h3>{}", typescript.say("guide.notes"), written(notes)))));
    }

    private Markup overview() {
        Markup rows = Markup.join(course.modules().stream()
                .filter(module -> module.required().findAny().isPresent())
                .map(module -> Markup.of(
                        "<tr><td>{}</td><td class=\"number\">{}</td><td class=\"number\">{}</td></tr>",
                        module.title(),
                        module.steps().size(),
                        typescript.time(module.minutes()))));
        return Markup.of(
                """
                <h3>{}</h3><p class="how">{}</p><table><thead><tr><th>{}</th><th class="number">{}</th>\
                <th class="number">{}</th></tr></thead><tbody>{}</tbody></table>""",
                typescript.say("guide.overview"),
                typescript.say("guide.overview.how"),
                typescript.say("guide.module"),
                typescript.say("guide.steps"),
                typescript.say("guide.minutes"),
                rows);
    }

    private Markup chapter(Module module) {
        return typescript.chapter(
                module,
                Markup.of(
                        "<div class=\"lead\">{}</div>{}{}",
                        module.summary(),
                        course.trainerNotes().of(module).map(notes -> notes("guide.notes.module", notes)),
                        Markup.join(module.steps().stream().map(this::step))));
    }

    private Markup notes(String heading, SafeHtml notes) {
        return Markup.of("<div class=\"notes\"><h3>{}</h3>{}</div>", typescript.say(heading), written(notes));
    }

    private Markup step(Step step) {
        Markup about = Markup.of(
                "{}{}{}",
                step.contentNote()
                        .map(note -> Markup.of(
                                "<p class=\"heed\"><b>{}</b> {}</p>", typescript.say("guide.content-note"), note)),
                competencies(step.competencies()),
                course.trainerNotes().of(step).map(Typescript::written));
        return switch (step) {
            case Lesson lesson -> typescript.step(step, "lesson", Markup.of("{}{}", keyIdeas(lesson), about));
            case Scenario scenario -> typescript.step(step, "scenario", Markup.of("{}{}", about, map.of(scenario)));
            case Quiz quiz -> typescript.step(step, kind(quiz), Markup.of("{}{}", about, questions(quiz)));
        };
    }

    private static String kind(Quiz quiz) {
        return quiz.isTest() ? "test" : "quiz";
    }

    private Markup keyIdeas(Lesson lesson) {
        return Markup.join(lesson.blocks().stream()
                .filter(Block.Callout.class::isInstance)
                .map(Block.Callout.class::cast)
                .filter(callout -> callout.kind() == Block.Callout.Kind.KEY_IDEA)
                .map(callout -> typescript.labelled("idea", "idea", callout.html())));
    }

    private Markup competencies(List<String> codes) {
        return Markup.of("<p class=\"codes\">{} {}</p>", typescript.say("guide.competencies"), String.join(", ", codes))
                .when(!codes.isEmpty());
    }

    private Markup questions(Quiz quiz) {
        return NumberedQuizzes.isPrinted(quiz)
                ? Markup.of(
                        "{}{}",
                        written(quiz.introduction()),
                        Markup.join(quizzes.questions(quiz).stream().map(this::question)))
                : Markup.of("<p class=\"how\">{}</p>", unprinted(quiz));
    }

    private String unprinted(Quiz quiz) {
        int asked = quiz.rules().questionsAsked();
        return quiz.isTest()
                ? typescript.say("guide.test", asked, quiz.rules().passMark().value())
                : typescript.say("guide.exam", asked);
    }

    private Markup question(Numbered numbered) {
        Question question = numbered.question();
        return Markup.of(
                "<div class=\"told\"><h4>{}. {}</h4>{}{}{}{}</div>",
                numbered.number(),
                inline(question.stem().heading()),
                written(question.stem().body()),
                question instanceof Question.Choice choice
                        ? options(choice)
                        : Markup.of("{}{}", scale(question), told.fits(question)),
                written(question.teaching().explanation()),
                competencies(question.tags().competencies()));
    }

    private Markup options(Question.Choice choice) {
        return Markup.of(
                "<ol class=\"lettered\">{}</ol>",
                Markup.join(choice.options().stream().map(this::option)));
    }

    private Markup option(Question.Option option) {
        return Markup.of(
                "<li>{}{}{}</li>",
                Markup.of("<b class=\"mark\">{}</b> ", typescript.say("guide.fits"))
                        .when(option.right()),
                inline(option.text()),
                Markup.of("<div class=\"comes\">{}</div>", option.feedback())
                        .when(!option.feedback().isEmpty()));
    }

    private static Markup scale(Question question) {
        return question instanceof Question.Scale scale
                ? Markup.of(
                        "<ul>{}</ul>",
                        Markup.join(scale.labels().stream().map(label -> Markup.of("<li>{}</li>", inline(label)))))
                : Markup.NONE;
    }
}
