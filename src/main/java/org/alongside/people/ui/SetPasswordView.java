package org.alongside.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.alongside.people.application.FollowingLinks;
import org.alongside.people.application.LinkOutcome;

/** Where the link of a letter leads to set a new password. Opening the page uses nothing up. */
@Route("set-password/:secret")
@AnonymousAllowed
class SetPasswordView extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle, BeforeEnterObserver {

    private final transient FollowingLinks links;
    private final H1 heading = new H1();
    private final Paragraph text = new Paragraph();
    private final PasswordField password = Fields.newPassword();
    private final Button keep = new Button("", _ -> keep());
    private final Anchor next = new Anchor();
    private String secret = "";
    private Stage stage = Stage.OPEN;

    SetPasswordView(FollowingLinks links) {
        this.links = links;
        text.getElement().setAttribute("role", "status");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClickShortcut(Key.ENTER);
        next.addClassName("button");
        getContent().addClassNames("page", "narrow", "stack", "door");
        getContent().add(heading, text, password, new Div(keep, next));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        stage = links.canSetPassword(secret) ? Stage.OPEN : Stage.WORKS_NO_MORE;
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.set-password.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getPageTitle());
        password.setLabel(getTranslation("people.field.new-password"));
        password.setHelperText(getTranslation("people.password.help"));
        keep.setText(getTranslation("people.set-password.keep"));
        show();
    }

    private void keep() {
        switch (links.setPassword(secret, password.getValue())) {
            case LinkOutcome.Done _ -> stage = Stage.DONE;
            case LinkOutcome.WorksNoMore _ -> stage = Stage.WORKS_NO_MORE;
            case LinkOutcome.PasswordRefused(var verdict) -> {
                password.setErrorMessage(PasswordWords.about(verdict, this));
                password.setInvalid(true);
                password.focus();
            }
        }
        show();
    }

    private void show() {
        password.setVisible(stage == Stage.OPEN);
        keep.setVisible(stage == Stage.OPEN);
        next.setVisible(stage != Stage.OPEN);
        switch (stage) {
            case OPEN -> text.setText(getTranslation("people.set-password.text"));
            case DONE -> lead("people.set-password.done", "sign-in", "people.set-password.sign-in");
            case WORKS_NO_MORE -> lead("people.link.works-no-more", "forgotten-password", "people.link.ask-again");
        }
    }

    private void lead(String sentence, String address, String words) {
        text.setText(getTranslation(sentence));
        next.setHref(address);
        next.setText(getTranslation(words));
    }

    private enum Stage {
        OPEN,
        DONE,
        WORKS_NO_MORE
    }
}
