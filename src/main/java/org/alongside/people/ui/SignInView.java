package org.alongside.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.alongside.people.CurrentPerson;
import org.alongside.people.application.TypedEmail;
import org.alongside.shared.DemoData;

/** Where people come in. The browser posts the form itself, to the same address. */
@Route("sign-in")
@AnonymousAllowed
class SignInView extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle, BeforeEnterObserver {

    /** What may stand behind the address, and the sentence it calls for. */
    private static final List<String> REASONS = List.of("again", "wait", "signed-out", "changed", "expired");

    /** After these, somebody else may be signed in here: whoever sent the form is told, and not taken for them. */
    private static final List<String> AFTER_A_TRY = List.of("again", "wait", "expired");

    private final transient CurrentPerson me;
    private final H1 heading = new H1();
    private final Paragraph reason = new Paragraph();
    private final EmailField email = Fields.email();
    private final PasswordField password = Fields.currentPassword();
    private final Checkbox shared = Fields.sharedComputer();
    private final NativeButton enter = new NativeButton();
    private final Anchor forgotten = new Anchor("forgotten-password");
    private final Anchor signUp = new Anchor("sign-up");
    private Optional<String> why = Optional.empty();

    SignInView(CurrentPerson me, DemoData demo) {
        this.me = me;
        reason.addClassNames("notice", "wait");
        reason.getElement().setAttribute("role", "status");
        enter.addClassName("button");
        enter.getElement().setAttribute("type", "submit");
        PostForm form = new PostForm("sign-in");
        form.addClassNames("stack", "tight");
        form.add(email, password, shared, enter);
        Div ways = new Div(forgotten, signUp);
        ways.addClassNames("row", "apart");
        getContent().addClassNames("page", "narrow", "stack", "door");
        getContent().add(heading, reason, form, ways);
        if (demo.isOn()) {
            getContent().add(new DemoDoor());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        why = REASONS.stream()
                .filter(event.getLocation().getQueryParameters().getParameters()::containsKey)
                .findFirst();
        if (me.ifSignedIn().isPresent() && why.filter(AFTER_A_TRY::contains).isEmpty()) {
            event.forwardTo("");
        } else {
            sayWhy();
            fillIn(VaadinSession.getCurrent().getSession());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.sign-in.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getPageTitle());
        email.setLabel(getTranslation("people.field.email"));
        password.setLabel(getTranslation("people.field.password"));
        shared.setLabel(getTranslation("people.field.shared-computer"));
        enter.setText(getTranslation("people.sign-in.enter"));
        forgotten.setText(getTranslation("people.sign-in.forgotten"));
        signUp.setText(getTranslation("people.sign-in.sign-up"));
        sayWhy();
    }

    /** What was typed before, once. */
    private void fillIn(WrappedSession session) {
        if (session.getAttribute(TypedEmail.KEPT_AS) instanceof TypedEmail typed) {
            email.setValue(typed.value());
            session.removeAttribute(TypedEmail.KEPT_AS);
        }
    }

    private void sayWhy() {
        reason.setVisible(why.isPresent());
        why.ifPresent(word -> reason.setText(getTranslation("people.sign-in.reason." + word)));
    }
}
