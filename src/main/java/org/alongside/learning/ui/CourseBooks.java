package org.alongside.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.alongside.catalog.CourseBook;
import org.alongside.catalog.CourseVersionId;

/** The course on paper: a workbook for everybody, and a guide for those who teach. */
class CourseBooks extends Composite<Section> {

    private final CourseVersionId version;
    private final Locale language;

    CourseBooks(CourseVersionId version, Locale language, boolean teaches) {
        this.version = version;
        this.language = language;
        Div actions = new Div(link(CourseBook.WORKBOOK));
        if (teaches) {
            actions.add(link(CourseBook.GUIDE));
        }
        actions.addClassName("actions");
        getContent()
                .add(
                        new H2(getTranslation("learning.books")),
                        new Paragraph(getTranslation("learning.books.text")),
                        actions);
    }

    private Anchor link(CourseBook book) {
        Anchor link = new Anchor(book.address(version, language), getTranslation("learning.books." + book.word()));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
