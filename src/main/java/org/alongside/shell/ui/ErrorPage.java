package org.alongside.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What a page that cannot be shown looks like: what happened, that nothing is lost, and the way on. */
abstract class ErrorPage extends Composite<Div> implements HasDynamicTitle {

    private String title = "";

    @Override
    public String getPageTitle() {
        return title;
    }

    void say(String key, Object... details) {
        title = getTranslation(key + ".title");
        Anchor home = new Anchor("", getTranslation("shell.error.home"));
        home.addClassName("button");
        Div actions = new Div(home);
        actions.addClassName("actions");
        getContent().addClassNames("page", "narrow");
        getContent().add(new H1(title), new Paragraph(getTranslation(key + ".text", details)), actions);
    }
}
