package org.alongside.catalog.domain.book;

import java.util.Collections;
import java.util.List;
import org.alongside.catalog.CourseBook;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Module;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.StepPath;
import org.alongside.shared.Markup;
import org.alongside.shared.Minutes;
import org.alongside.shared.Texts;

/** The forms that both books are written in. */
final class Typescript {

    private final CourseBook book;
    private final Course course;
    private final Texts texts;

    Typescript(CourseBook book, Course course) {
        this.book = book;
        this.course = course;
        this.texts = Texts.in(course.language());
    }

    String title() {
        return say("title", course.title(), say(book.word()));
    }

    String say(String key, Object... details) {
        return texts.say("catalog.book." + key, details);
    }

    /** What an author wrote, in blocks. */
    static Markup written(SafeHtml text) {
        return Markup.of("<div class=\"written\">{}</div>", text).when(!text.isEmpty());
    }

    /** What an author wrote, within a line. */
    static Markup inline(SafeHtml text) {
        return Markup.of("<span class=\"written\">{}</span>", text);
    }

    /** Something of an author's under a label of the house. */
    Markup labelled(String kind, String label, SafeHtml text) {
        return Markup.of("<div class=\"box {}\"><p class=\"label\">{}</p>{}</div>", kind, say(label), written(text))
                .when(!text.isEmpty());
    }

    /** Rules to write on. */
    static Markup lines(int number) {
        Markup line = new Markup("<div class=\"line\"></div>");
        return Markup.of("<div class=\"lines\">{}</div>", Collections.nCopies(number, line));
    }

    Markup front(Markup below) {
        return Markup.of(
                """
                <div class="run-course">{}</div><div class="run-chapter">{}</div>
                <div class="front"><p class="kind">{}</p><h1>{}</h1><p class="lead">{}</p>{}</div>""", course.title(), say(book.word()), say(book.word()), course.title(), course.summary(), below);
    }

    /** A page of one's own for how to use the book, and what is in it. */
    Markup opening(String heading, List<String> sentences, Markup contents) {
        return Markup.of(
                """
                <div class="chapter"><h2 id="how">{}</h2>{}<h2 id="contents">{}</h2><ul class="contents">{}</ul></div>""",
                say(heading),
                Markup.join(sentences.stream().map(key -> Markup.of("<p>{}</p>", say(key)))),
                say("contents"),
                contents);
    }

    Markup contents(String id, String title) {
        return Markup.of("<li><a href=\"#{}\">{}</a><span class=\"page-of\" href=\"#{}\"></span></li>", id, title, id);
    }

    /** A chapter begins on a page of its own and stands in the running head. */
    Markup chapter(String id, String eyebrow, String title, Markup inside) {
        return Markup.of("""
                <div class="chapter"><div class="run-chapter">{}</div>
                <p class="eyebrow">{}</p><h2 id="{}">{}</h2>{}</div>""", title, eyebrow, id, title, inside);
    }

    Markup chapter(Module module, Markup inside) {
        int number = course.modules().indexOf(module) + 1;
        return chapter(id(module), say("module", number), module.title(), inside);
    }

    /** A step under its title. */
    Markup step(Step step, String kind, Markup inside) {
        return Markup.of(
                "<div class=\"step {}\"><p class=\"eyebrow\">{}</p><h3 id=\"{}\">{}</h3>{}</div>",
                kind,
                say("step." + kind, time(step.minutes())),
                id(step.path()),
                step.title(),
                inside);
    }

    String id(Module module) {
        return "module." + (course.modules().indexOf(module) + 1);
    }

    /** By which links to a step find it; full stops stand in no path. */
    static String id(StepPath path) {
        return "step." + path.value().replace('/', '.');
    }

    String time(Minutes minutes) {
        int hours = minutes.value() / 60;
        int rest = minutes.value() % 60;
        if (hours == 0) {
            return say("time.minutes", rest);
        }
        return rest == 0 ? say("time.hours", hours) : say("time.hours-and-minutes", hours, rest);
    }

    /** A, B, C … Z, AA, AB, as lists are lettered. */
    static String letter(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letter(place / 26 - 1) + last;
    }
}
