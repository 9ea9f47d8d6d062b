package org.alongside.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;

/** The fields of the forms around sign-in, named and marked so that browsers and password keepers can fill them. */
final class Fields {

    private static final int LONGEST_EMAIL = 254;
    /** Longer than any password that is accepted, so that too long a one is refused with a word, not cut off. */
    private static final int LONGEST_INPUT = 1_000;

    private Fields() {}

    static EmailField email() {
        EmailField field = new EmailField();
        field.getElement().setAttribute("name", "email");
        field.setAutocomplete(Autocomplete.USERNAME);
        field.setAutocapitalize(Autocapitalize.NONE);
        field.setMaxLength(LONGEST_EMAIL);
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }

    static PasswordField currentPassword() {
        return password(Autocomplete.CURRENT_PASSWORD);
    }

    static PasswordField newPassword() {
        return password(Autocomplete.NEW_PASSWORD);
    }

    static Checkbox sharedComputer() {
        Checkbox box = new Checkbox();
        box.getElement().setAttribute("name", "shared-computer");
        return box;
    }

    private static PasswordField password(Autocomplete autocomplete) {
        PasswordField field = new PasswordField();
        field.getElement().setAttribute("name", "password");
        field.setAutocomplete(autocomplete);
        field.setMaxLength(LONGEST_INPUT);
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }
}
