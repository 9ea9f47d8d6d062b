package org.alongside.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.alongside.learning.Progress;

/** The course last touched, and the one button that reopens it at the exact step. */
class ContinueCard extends Composite<Section> {

    ContinueCard(Progress progress) {
        Div words = new Div();
        Paragraph where = new Paragraph(progress.moduleTitle());
        where.addClassName("eyebrow");
        words.add(where, new H2(progress.hereTitle()), new ProgressBar(progress), left(progress));
        Anchor on = new Anchor(progress.here().path(), getTranslation("shell.home.continue"));
        on.addClassName("button");
        on.setAriaLabel(getTranslation("shell.home.continue-with", progress.hereTitle()));
        getContent().addClassNames("card", "continue");
        getContent().add(words, on);
    }

    private Paragraph left(Progress progress) {
        Paragraph left = new Paragraph(
                getTranslation("shell.home.left", progress.courseTitle(), Hours.spoken(this, progress.minutesLeft())));
        left.addClassName("soft");
        return left;
    }
}
