package org.alongside.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.alongside.learning.Progress;
import org.alongside.shared.Percent;

/** How much of a course is done, as a bar to look at and as words to hear. */
class ProgressBar extends Composite<Div> {

    ProgressBar(Progress progress) {
        Div filled = new Div();
        filled.setWidth(Percent.of(progress.stepsDone(), progress.stepsInAll()).value() + "%");
        getContent().addClassName("bar");
        getContent().getElement().setAttribute("role", "img");
        getContent()
                .getElement()
                .setAttribute(
                        "aria-label", getTranslation("shell.home.steps", progress.stepsDone(), progress.stepsInAll()));
        getContent().add(filled);
    }
}
