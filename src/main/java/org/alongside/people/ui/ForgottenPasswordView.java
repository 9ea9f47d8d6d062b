package org.alongside.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.alongside.people.EmailAddress;
import org.alongside.people.application.AskingForLetters;
import org.alongside.shared.DemoData;

/** Asks for a letter with which to set a new password. The answer is the same for every address. */
@Route("forgotten-password")
@AnonymousAllowed
class ForgottenPasswordView extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle {

    private final transient AskingForLetters letters;
    private final H1 heading = new H1();
    private final Paragraph explanation = new Paragraph();
    private final EmailField email = Fields.email();
    private final Button ask = new Button("", _ -> ask());
    private final Paragraph answer = new Paragraph();
    private final Anchor outbox = new Anchor("outbox");
    private final Anchor signIn = new Anchor("sign-in");
    private boolean accepted = true;

    ForgottenPasswordView(AskingForLetters letters, DemoData demo) {
        this.letters = letters;
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.addClickShortcut(Key.ENTER);
        answer.addClassName("notice");
        answer.getElement().setAttribute("role", "status");
        answer.setVisible(false);
        outbox.setVisible(demo.isOn());
        Div actions = new Div(ask, signIn, outbox);
        actions.addClassName("actions");
        getContent().addClassNames("page", "narrow", "stack", "door");
        getContent().add(heading, explanation, email, answer, actions);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.forgotten.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getPageTitle());
        explanation.setText(getTranslation("people.forgotten.text"));
        email.setLabel(getTranslation("people.field.email"));
        email.setErrorMessage(getTranslation("people.field.email.invalid"));
        ask.setText(getTranslation("people.forgotten.ask"));
        outbox.setText(getTranslation("people.demo.outbox"));
        signIn.setText(getTranslation("people.back-to-sign-in"));
        sayAnswer();
    }

    private void ask() {
        boolean valid = EmailAddress.isValid(email.getValue());
        email.setInvalid(!valid);
        if (valid) {
            accepted = letters.aboutAForgottenPassword(
                    new EmailAddress(email.getValue()),
                    VaadinRequest.getCurrent().getRemoteAddr());
            answer.setVisible(true);
            sayAnswer();
        } else {
            email.focus();
        }
    }

    private void sayAnswer() {
        answer.setText(getTranslation(accepted ? "people.forgotten.answer" : "people.wait"));
    }
}
