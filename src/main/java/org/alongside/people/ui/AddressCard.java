package org.alongside.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.server.VaadinRequest;
import org.alongside.people.EmailAddress;
import org.alongside.people.application.AskingForLetters;
import org.alongside.people.application.MyAccount;

/** The e-mail address, and whether a letter to it was read. */
class AddressCard extends AccountCard {

    private final transient MyAccount account;
    private final transient AskingForLetters letters;
    private final Paragraph address = new Paragraph();
    private final Paragraph state = new Paragraph();
    private final Button again = new Button("", _ -> again());

    AddressCard(MyAccount account, AskingForLetters letters) {
        super("people.address");
        this.account = account;
        this.letters = letters;
        address.setText(account.profile().email());
        address.addClassName("address");
        again.setVisible(!account.isAddressConfirmed());
        show(address, state, new Div(again));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        super.localeChange(event);
        boolean confirmed = account.isAddressConfirmed();
        state.setText(getTranslation(confirmed ? "people.address.confirmed" : "people.address.not-yet"));
        state.setClassName(confirmed ? "done" : "not-yet");
        again.setText(getTranslation("people.address.again"));
    }

    private void again() {
        boolean accepted = letters.aboutMyAddress(
                new EmailAddress(account.profile().email()),
                VaadinRequest.getCurrent().getRemoteAddr());
        say(getTranslation(accepted ? "people.address.sent" : "people.wait"));
    }
}
