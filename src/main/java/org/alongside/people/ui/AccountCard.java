package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/** One part of the account page: a heading, what it is about, its fields, and a line that says what was kept. */
abstract class AccountCard extends Composite<Section> implements LocaleChangeObserver {

    private final String key;
    private final H2 heading = new H2();
    private final Paragraph about = new Paragraph();
    private final Paragraph said = new Paragraph();

    AccountCard(String key) {
        this.key = key;
        about.addClassName("soft");
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        getContent().addClassNames("card", "stack", "tight");
    }

    /** Lays the parts out between the heading and the line at the end. */
    final void show(Component... parts) {
        getContent().add(heading, about);
        getContent().add(parts);
        getContent().add(said);
    }

    /** What was done, for eyes and ears; an empty line where nothing was. */
    final void say(String sentence) {
        said.setText(sentence);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation(key + ".title"));
        about.setText(getTranslation(key + ".about"));
        say("");
    }
}
