package org.alongside.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;

/** A calm word on what is in a step, before it begins: short and factual, for choice and timing. */
class ContentNote extends Composite<Div> implements LocaleChangeObserver {

    private final String about;
    private final Paragraph heading = new Paragraph();
    private final Paragraph choice = new Paragraph();

    private ContentNote(String about, String note, Locale language) {
        this.about = about;
        Paragraph words = new Paragraph(note);
        words.getElement().setAttribute("lang", language.toLanguageTag());
        heading.addClassName("callout-title");
        choice.addClassName("soft");
        getContent().addClassNames("callout", "content-note");
        getContent().getElement().setAttribute("role", "note");
        getContent().add(heading, words, choice);
    }

    static ContentNote ofLesson(String note, Locale language) {
        return new ContentNote("learning.content-note", note, language);
    }

    static ContentNote ofScenario(String note, Locale language) {
        return new ContentNote("learning.content-note.scenario", note, language);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation(about));
        choice.setText(getTranslation(about + ".choice"));
    }
}
