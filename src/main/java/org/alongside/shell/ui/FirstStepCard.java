package org.alongside.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** For somebody who has not begun: where to begin. */
class FirstStepCard extends Composite<Section> {

    FirstStepCard() {
        Anchor courses = new Anchor("courses", getTranslation("shell.home.see-courses"));
        courses.addClassName("button");
        getContent().addClassNames("card", "continue");
        getContent()
                .add(
                        new Div(
                                new H2(getTranslation("shell.home.first-title")),
                                new Paragraph(getTranslation("shell.home.first-text"))),
                        courses);
    }
}
