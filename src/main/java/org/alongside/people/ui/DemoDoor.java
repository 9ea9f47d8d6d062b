package org.alongside.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Arrays;
import java.util.Locale;
import org.alongside.people.DemoPerson;

/** With demo data: a button for each example person, and the way to the letters. */
class DemoDoor extends Composite<Section> implements LocaleChangeObserver {

    DemoDoor() {
        getContent().addClassNames("card", "demo-door");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().removeAll();
        Paragraph hint = new Paragraph(getTranslation("people.demo.text"));
        hint.addClassName("soft");
        getContent().add(new H2(getTranslation("people.demo.title")), hint);
        Arrays.stream(DemoPerson.values()).map(this::button).forEach(getContent()::add);
        getContent().add(new Anchor("outbox", getTranslation("people.demo.outbox")));
    }

    private PostForm button(DemoPerson person) {
        NativeButton enter =
                new NativeButton(getTranslation("people.demo." + person.name().toLowerCase(Locale.ROOT)));
        enter.addClassNames("button", "quiet");
        enter.getElement().setAttribute("type", "submit");
        PostForm form = new PostForm("sign-in");
        form.addHidden("email", person.email().value());
        form.addHidden("password", DemoPerson.PASSWORD);
        form.add(enter);
        return form;
    }
}
