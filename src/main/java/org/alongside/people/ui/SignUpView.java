package org.alongside.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.alongside.people.DisplayName;
import org.alongside.people.EmailAddress;
import org.alongside.people.application.Newcomer;
import org.alongside.people.application.SignUpOutcome;
import org.alongside.people.application.SigningUp;

/** Where people open an account. Once it is open, the browser posts the same fields to the sign-in page. */
@Route("sign-up")
@AnonymousAllowed
class SignUpView extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle {

    private final transient SigningUp signingUp;
    private final H1 heading = new H1();
    private final Paragraph promise = new Paragraph();
    private final EmailField email = Fields.email();
    private final TextField displayName = new TextField();
    private final PasswordField password = Fields.newPassword();
    private final Checkbox shared = Fields.sharedComputer();
    private final Paragraph wait = new Paragraph();
    private final Button open = new Button("", _ -> open());
    private final Anchor signIn = new Anchor("sign-in");
    private final PostForm form = new PostForm("sign-in");
    private ZoneId zone = ZoneOffset.UTC;

    SignUpView(SigningUp signingUp) {
        this.signingUp = signingUp;
        promise.addClassName("soft");
        displayName.setAutocomplete(Autocomplete.NICKNAME);
        displayName.setManualValidation(true);
        displayName.setWidthFull();
        wait.addClassNames("notice", "wait");
        wait.getElement().setAttribute("role", "status");
        wait.setVisible(false);
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClickShortcut(Key.ENTER).listenOn(form);
        form.addClassNames("stack", "tight");
        form.add(email, displayName, password, shared, wait, open);
        getContent().addClassNames("page", "narrow", "stack", "door");
        getContent().add(heading, promise, form, signIn);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI()
                .getPage()
                .executeJs("return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'")
                .then(String.class, this::live);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.sign-up.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getPageTitle());
        promise.setText(getTranslation("people.sign-up.promise"));
        email.setLabel(getTranslation("people.field.email"));
        displayName.setLabel(getTranslation("people.field.display-name"));
        displayName.setHelperText(getTranslation("people.field.display-name.help"));
        password.setLabel(getTranslation("people.field.password"));
        password.setHelperText(getTranslation("people.password.help"));
        shared.setLabel(getTranslation("people.field.shared-computer"));
        wait.setText(getTranslation("people.wait"));
        open.setText(getTranslation("people.sign-up.open"));
        signIn.setText(getTranslation("people.sign-up.sign-in"));
    }

    private void open() {
        wait.setVisible(false);
        check();
        if (!email.isInvalid() && !displayName.isInvalid()) {
            show(signingUp.signUp(newcomer(), VaadinRequest.getCurrent().getRemoteAddr()));
        }
    }

    private void check() {
        email.setErrorMessage(getTranslation("people.field.email.invalid"));
        email.setInvalid(!EmailAddress.isValid(email.getValue()));
        displayName.setErrorMessage(getTranslation("people.field.display-name.invalid", DisplayName.MAX_LENGTH));
        displayName.setInvalid(!DisplayName.isValid(displayName.getValue()));
        password.setInvalid(false);
        if (email.isInvalid()) {
            email.focus();
        } else if (displayName.isInvalid()) {
            displayName.focus();
        }
    }

    private void show(SignUpOutcome outcome) {
        switch (outcome) {
            case SignUpOutcome.Welcome _ -> form.submit();
            case SignUpOutcome.WaitAMoment _ -> wait.setVisible(true);
            case SignUpOutcome.PasswordRefused(var verdict) -> {
                password.setErrorMessage(PasswordWords.about(verdict, this));
                password.setInvalid(true);
                password.focus();
            }
        }
    }

    private Newcomer newcomer() {
        return new Newcomer(
                new EmailAddress(email.getValue()),
                new DisplayName(displayName.getValue()),
                password.getValue(),
                getLocale(),
                zone);
    }

    /** The browser says where its reader lives; a place that Java does not know leaves it at UTC. */
    private void live(String name) {
        try {
            zone = ZoneId.of(name);
        } catch (DateTimeException e) {
            zone = ZoneOffset.UTC;
        }
    }
}
