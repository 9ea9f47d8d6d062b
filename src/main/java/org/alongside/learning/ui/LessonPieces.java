package org.alongside.learning.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.StepPath;
import org.alongside.shared.Markup;

/**
 * Lessons as they are put on the page: runs of HTML between the few things that live. Made once per lesson and shared by
 * all who read it, for as long as the catalog keeps the lesson.
 */
@SpringComponent
class LessonPieces {

    private final Cache<Lesson, List<Piece>> made =
            Caffeine.newBuilder().weakKeys().build();
    private final I18NProvider words;

    LessonPieces(I18NProvider words) {
        this.words = words;
    }

    /** @param language what the lesson is written in */
    List<Piece> of(Lesson lesson, Locale language) {
        return made.get(lesson, _ -> make(lesson.blocks(), language));
    }

    private List<Piece> make(List<Block> blocks, Locale language) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (Block block : blocks) {
            switch (block) {
                case Block.Prose prose -> run.append(prose.html().html());
                case Block.Callout callout ->
                    run.append(callout(callout, language).html());
                case Block.Reflection reflection -> pieces.addAll(endOf(run, new Piece.Asked(reflection)));
                case Block.EmbeddedQuiz quiz -> pieces.addAll(endOf(run, new Piece.Shown(quiz.quiz())));
                case Block.EmbeddedScenario scenario -> pieces.addAll(endOf(run, new Piece.Shown(scenario.scenario())));
                case Block.Recording recording ->
                    run.append(recording(recording, language).html());
            }
        }
        pieces.addAll(textOf(run));
        return List.copyOf(pieces);
    }

    private static List<Piece> endOf(StringBuilder run, Piece living) {
        List<Piece> pieces = new ArrayList<>(textOf(run));
        pieces.add(living);
        return pieces;
    }

    private static List<Piece> textOf(StringBuilder run) {
        List<Piece> text = run.isEmpty() ? List.of() : List.of(new Piece.Text(new Markup(run.toString())));
        run.setLength(0);
        return text;
    }

    /** Headings of callouts belong to the text and so speak its language, whatever that of the page. */
    private Markup callout(Block.Callout callout, Locale language) {
        return switch (callout.kind()) {
            case NOTE -> callout("note", say("learning.callout.note", language), callout.html());
            case TIP -> callout("tip", say("learning.callout.tip", language), callout.html());
            case KEY_IDEA -> callout("key-idea", say("learning.callout.key-idea", language), callout.html());
            case PAUSE -> pause(callout.html(), language);
        };
    }

    private static Markup callout(String kind, String heading, Object content) {
        return Markup.of(
                "<div class=\"callout {}\" role=\"note\"><p class=\"callout-title\">{}</p>{}</div>",
                kind,
                heading,
                content);
    }

    private Markup pause(SafeHtml html, Locale language) {
        Markup kept = Markup.of("{}<p class=\"soft\">{}</p>", html, say("learning.callout.pause.kept", language));
        return callout("pause", say("learning.callout.pause", language), kept);
    }

    /** Nothing is fetched before somebody wants to hear it; what is said can be read instead. */
    private Markup recording(Block.Recording recording, Locale language) {
        return Markup.of(
                """
                <figure class="recording"><figcaption>{}</figcaption>{}\
                <details><summary>{}</summary><div class="transcript">{}</div></details></figure>""",
                recording.title(),
                switch (recording.kind()) {
                    case AUDIO -> audio(recording);
                    case VIDEO -> video(recording, language);
                },
                say("learning.recording.transcript", language),
                recording.transcript());
    }

    private static Markup audio(Block.Recording recording) {
        return Markup.of(
                "<audio controls preload=\"none\" src=\"{}\" aria-label=\"{}\"></audio>",
                recording.address(),
                recording.title());
    }

    private static Markup video(Block.Recording recording, Locale language) {
        return Markup.of(
                "<video controls playsinline preload=\"none\" src=\"{}\" aria-label=\"{}\">{}</video>",
                recording.address(),
                recording.title(),
                recording
                        .captions()
                        .map(captions -> Markup.of(
                                "<track kind=\"captions\" src=\"{}\" srclang=\"{}\" default>",
                                captions,
                                language.toLanguageTag())));
    }

    private String say(String key, Locale language) {
        return words.getTranslation(key, language);
    }

    /** A piece of a lesson's page. */
    sealed interface Piece {

        /** A run of text, ready for the page. */
        record Text(Markup content) implements Piece {}

        /** Something to write, for oneself. */
        record Asked(Block.Reflection reflection) implements Piece {}

        /** A quiz or a scenario in its place. */
        record Shown(StepPath step) implements Piece {}
    }
}
