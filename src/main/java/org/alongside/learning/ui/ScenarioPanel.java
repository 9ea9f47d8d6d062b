package org.alongside.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import java.util.Optional;
import org.alongside.learning.application.Move;
import org.alongside.learning.application.Play;
import org.alongside.shared.Markup;

/**
 * A branching role play, one scene at a time. All of it is one piece of HTML with plain buttons in it, so that the
 * server remembers no more than the words. After a move the focus is on the heading of the scene, which is described by
 * what came of the choice: that is what a screen reader says.
 */
class ScenarioPanel extends Composite<Section> implements LocaleChangeObserver {

    static final String PRESSED = "event.target.closest('button[data-move]')?.dataset.move";
    private static final String GO_TO_SCENE = """
            const scene = this.querySelector('[data-scene]');
            scene.focus({preventScroll: true});
            this.scrollIntoView({block: 'start'});
            """;

    private final HtmlFragment head = new HtmlFragment();
    private final HtmlFragment stage = new HtmlFragment("stage");
    private final Locale language;
    private final Place place;
    private final Moves moves;
    private final Runnable onDone;
    private Play play;

    /**
     * @param language what the scenario is written in
     * @param onDone called in the UI when an ending is reached
     */
    ScenarioPanel(Play play, Locale language, Place place, Moves moves, Runnable onDone) {
        this.play = play;
        this.language = language;
        this.place = place;
        this.moves = moves;
        this.onDone = onDone;
        getContent().addClassName("scenario");
        getContent().add(head, stage);
        stage.getElement()
                .addEventListener("click", this::pressed)
                .setFilter("!!" + PRESSED)
                .addEventData(PRESSED);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }

    private void pressed(DomEvent event) {
        ScenarioMoves.read(event.getEventData().path(PRESSED).asString("")).ifPresent(this::make);
    }

    private void make(Move move) {
        moves.make(move).ifPresentOrElse(this::show, ScenarioPanel::startOver);
    }

    private void show(Play newer) {
        play = newer;
        render();
        stage.getElement().executeJs(GO_TO_SCENE);
        if (newer.isEnded()) {
            onDone.run();
        }
    }

    /** The learner has left the course elsewhere: the page is told anew where it leads. */
    private static void startOver() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void render() {
        head.show(head());
        stage.show(new SceneMarkup(this, play, language, place.sceneLevel).page());
    }

    private Markup head() {
        return switch (place) {
            case PAGE -> Markup.NONE;
            case LESSON ->
                Markup.of(
                        "<p class=\"eyebrow\">{}</p><h2{}>{}</h2>",
                        getTranslation(
                                "learning.step.scenario",
                                Spoken.time(this, play.scenario().minutes())),
                        Spoken.lang(this, language),
                        play.scenario().title());
        };
    }

    /** Makes a move and says where it led; nothing where there is no playing any more. */
    @FunctionalInterface
    interface Moves {

        Optional<Play> make(Move move);
    }

    /** Where a scenario stands. */
    enum Place {
        /** It is the page, whose heading is above it. */
        PAGE(2),
        /** Inside a lesson, with a heading of its own. */
        LESSON(3);

        private final int sceneLevel;

        Place(int sceneLevel) {
            this.sceneLevel = sceneLevel;
        }
    }
}
