package org.alongside.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;

/** A calm word on what is in a lesson, before it begins: short and factual, for choice and timing. */
class ContentNote extends Composite<Div> implements LocaleChangeObserver {

    private final Paragraph heading = new Paragraph();
    private final Paragraph choice = new Paragraph();

    ContentNote(String note, Locale language) {
        Paragraph words = new Paragraph(note);
        words.getElement().setAttribute("lang", language.toLanguageTag());
        heading.addClassName("callout-title");
        choice.addClassName("soft");
        getContent().addClassNames("callout", "content-note");
        getContent().getElement().setAttribute("role", "note");
        getContent().add(heading, words, choice);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("learning.content-note"));
        choice.setText(getTranslation("learning.content-note.choice"));
    }
}
