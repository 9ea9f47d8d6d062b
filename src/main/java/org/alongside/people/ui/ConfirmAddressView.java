package org.alongside.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.alongside.people.application.FollowingLinks;

/** Where the link of a letter leads to confirm an address. It takes a click, because mail scanners open links too. */
@Route("confirm-address/:secret")
@AnonymousAllowed
class ConfirmAddressView extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle, BeforeEnterObserver {

    private final transient FollowingLinks links;
    private final H1 heading = new H1();
    private final Paragraph text = new Paragraph();
    private final Button confirm = new Button("", _ -> confirm());
    private final Anchor home = new Anchor("");
    private String secret = "";
    private String sentence = "people.confirm.text";

    ConfirmAddressView(FollowingLinks links) {
        this.links = links;
        text.getElement().setAttribute("role", "status");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        home.addClassName("button");
        getContent().addClassNames("page", "narrow", "stack", "door");
        getContent().add(heading, text, new Div(confirm, home));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        boolean works = links.canConfirmAddress(secret);
        show(works ? "people.confirm.text" : "people.confirm.works-no-more", works);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.confirm.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getPageTitle());
        confirm.setText(getTranslation("people.confirm.confirm"));
        home.setText(getTranslation("people.confirm.go-on"));
        text.setText(getTranslation(sentence));
    }

    private void confirm() {
        show(links.confirmAddress(secret) ? "people.confirm.done" : "people.confirm.works-no-more", false);
    }

    private void show(String words, boolean open) {
        sentence = words;
        text.setText(getTranslation(words));
        confirm.setVisible(open);
        home.setVisible(!open);
    }
}
