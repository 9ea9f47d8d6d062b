package org.alongside.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.alongside.learning.Progress;

/** One more course on the way. */
class CourseCard extends Composite<Section> {

    CourseCard(Progress progress) {
        Paragraph where = new Paragraph(progress.hereTitle());
        where.addClassName("soft");
        Anchor on = new Anchor(progress.here().path(), getTranslation("shell.home.continue"));
        on.setAriaLabel(getTranslation("shell.home.continue-with", progress.hereTitle()));
        getContent().addClassName("card");
        getContent().add(new H2(progress.courseTitle()), new ProgressBar(progress), where, on);
    }
}
