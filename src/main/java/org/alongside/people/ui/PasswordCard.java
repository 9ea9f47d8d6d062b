package org.alongside.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.server.VaadinRequest;
import org.alongside.people.application.MySafety;
import org.alongside.people.application.PasswordChange;

/** A new password. It ends every session, this one too: the way back in is the sign-in page. */
class PasswordCard extends AccountCard {

    private final transient MySafety safety;
    private final PasswordField current = Fields.currentPassword();
    private final PasswordField wanted = Fields.newPassword();
    private final Button change = new Button("", _ -> change());

    PasswordCard(MySafety safety) {
        super("people.new-password");
        this.safety = safety;
        change.addClickShortcut(Key.ENTER).listenOn(this);
        show(current, wanted, new Div(change));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        super.localeChange(event);
        current.setLabel(getTranslation("people.field.current-password"));
        wanted.setLabel(getTranslation("people.field.new-password"));
        wanted.setHelperText(getTranslation("people.password.help"));
        change.setText(getTranslation("people.new-password.change"));
    }

    private void change() {
        current.setInvalid(false);
        wanted.setInvalid(false);
        switch (safety.changePassword(
                current.getValue(),
                wanted.getValue(),
                VaadinRequest.getCurrent().getRemoteAddr())) {
            case PasswordChange.Changed _ -> UI.getCurrent().getPage().setLocation("sign-in?changed");
            case PasswordChange.WaitAMoment _ -> say(getTranslation("people.wait"));
            case PasswordChange.CurrentIsAnother _ -> refuse(current, getTranslation("people.new-password.another"));
            case PasswordChange.Refused(var verdict) -> refuse(wanted, PasswordWords.about(verdict, this));
        }
    }

    private static void refuse(PasswordField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
