package org.alongside.assessment.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.alongside.assessment.ACourse;
import org.alongside.assessment.EveryType;
import org.alongside.assessment.House.Shelf;
import org.alongside.assessment.QuizPanels;
import org.alongside.assessment.QuizPanels.Place;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.StepPath;

/** A page for tests that shows one quiz; how often it became done can be asked. */
@Route(value = "sitting-room/:quiz", autoLayout = false)
@AnonymousAllowed
class SittingRoomView extends Main implements BeforeEnterObserver {

    private final transient Shelf shelf;
    private final transient QuizPanels panels;
    private int timesDone;
    private String shown = "";

    SittingRoomView(Shelf shelf, QuizPanels panels) {
        this.shelf = shelf;
        this.panels = panels;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get("quiz").orElseThrow();
        if (!name.equals(shown)) {
            shown = name;
            removeAll();
            add(panels.panel(
                    shelf.course(),
                    (Quiz) shelf.course().course().step(quiz(name)).orElseThrow(),
                    name.equals("lesson") ? Place.LESSON : Place.PAGE,
                    () -> timesDone++));
        }
    }

    private static StepPath quiz(String name) {
        return switch (name) {
            case "final" -> ACourse.FINAL;
            case "timed" -> ACourse.TIMED;
            case "every" -> EveryType.PRACTICE;
            case "every-test" -> EveryType.TEST;
            case "exam" -> EveryType.EXAM;
            default -> ACourse.CHECK;
        };
    }

    int timesDone() {
        return timesDone;
    }
}
