package org.alongside.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import org.alongside.people.DisplayName;
import org.alongside.people.application.MyAccount;

/** What the house calls a person, and the name for certificates. */
class NamesCard extends AccountCard {

    private final transient MyAccount account;
    private final TextField displayName = new TextField();
    private final Button keep = new Button("", _ -> keep());

    NamesCard(MyAccount account, LegalNameForm legalName) {
        super("people.names");
        this.account = account;
        displayName.setValue(account.profile().displayName());
        displayName.setAutocomplete(Autocomplete.NICKNAME);
        displayName.setManualValidation(true);
        Div line = new Div(displayName, keep);
        line.addClassName("field-and-button");
        show(line, legalName);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        super.localeChange(event);
        displayName.setLabel(getTranslation("people.field.display-name"));
        displayName.setErrorMessage(getTranslation("people.field.display-name.invalid", DisplayName.MAX_LENGTH));
        keep.setText(getTranslation("people.keep"));
        keep.setAriaLabel(getTranslation("people.names.keep"));
    }

    private void keep() {
        boolean valid = DisplayName.isValid(displayName.getValue());
        displayName.setInvalid(!valid);
        if (valid) {
            account.callMe(new DisplayName(displayName.getValue()));
            say(getTranslation("people.kept"));
        } else {
            displayName.focus();
        }
    }
}
