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
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.alongside.people.CurrentPerson;
import org.alongside.shared.DemoData;

/** Where people come in. The browser posts the form itself, to the same address. */
@Route("sign-in")
@AnonymousAllowed
class SignInView extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle, BeforeEnterObserver {

    /** What may stand behind the address, and the sentence it calls for. */
    private static final List<String> REASONS = List.of("again", "wait", "signed-out", "changed", "expired");

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
        if (me.ifSignedIn().isPresent()) {
            event.forwardTo("");
        }
        why = REASONS.stream()
                .filter(event.getLocation().getQueryParameters().getParameters()::containsKey)
                .findFirst();
        sayWhy();
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

    private void sayWhy() {
        reason.setVisible(why.isPresent());
        why.ifPresent(word -> reason.setText(getTranslation("people.sign-in.reason." + word)));
    }
}
