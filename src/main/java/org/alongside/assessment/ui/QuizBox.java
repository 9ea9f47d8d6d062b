package org.alongside.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import org.alongside.shared.Markup;

/**
 * Holds one page of a quiz as HTML. A page has no component per option: to the server it is one string, so that a
 * learner costs little.
 */
@Tag("div")
@JavaScript("context://elements/alongside-keep.js")
@JavaScript("context://elements/alongside-clock.js")
class QuizBox extends Component {

    QuizBox() {
        addClassName("quiz-box");
    }

    void show(Markup page) {
        getElement().setProperty("innerHTML", page.html());
    }

    String html() {
        return getElement().getProperty("innerHTML", "");
    }

    /** Moves the focus, so that what appeared is heard; and the page to it, if that is wished. */
    void focus(String selector, boolean scroll) {
        getElement().executeJs("""
                        setTimeout(() => {
                          const part = this.querySelector($0);
                          if (part) {
                            part.tabIndex = -1;
                            part.focus({preventScroll: true});
                            if ($1) this.scrollIntoView({block: 'start'});
                          }
                        })""", selector, scroll);
    }

    void onAct(ComponentEventListener<Act> listener) {
        addListener(Act.class, listener);
    }

    void onDone(ComponentEventListener<Done> listener) {
        addListener(Done.class, listener);
    }

    /** A button of the page was pressed, or Enter in one of its fields. Public for the framework, which makes it. */
    @DomEvent(value = "submit", preventDefault = true)
    public static class Act extends ComponentEvent<QuizBox> {

        private static final long serialVersionUID = 1;

        private final String name;

        public Act(
                QuizBox source,
                boolean fromClient,
                @EventData("event.submitter ? event.submitter.value : ''") String name) {
            super(source, fromClient);
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    /** An answer was kept, and with it the quiz is done. Public for the framework, which makes it. */
    @DomEvent(value = "alongside-kept", filter = "event.detail.done === true")
    public static class Done extends ComponentEvent<QuizBox> {

        private static final long serialVersionUID = 1;

        public Done(QuizBox source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
