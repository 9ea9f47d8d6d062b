package org.alongside.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.alongside.people.LegalName;
import org.alongside.people.application.MyAccount;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * Asks the signed-in person for the name on their certificates, says why, and keeps it. For the account page, and for any
 * page where a certificate waits for it. One for each place, as a prototype.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class LegalNameForm extends Composite<Div> implements LocaleChangeObserver {

    /** Names the field within its page, as in {@code account#legal-name}. */
    private static final String ANCHOR = "legal-name";

    private final transient MyAccount account;
    private final TextField name = new TextField();
    private final Button keep = new Button("", _ -> keep());
    private final Paragraph said = new Paragraph();
    private Runnable whenKept = () -> {};

    LegalNameForm(MyAccount account) {
        this.account = account;
        account.profile().legalName().map(LegalName::value).ifPresent(name::setValue);
        name.setId(ANCHOR);
        name.setAutocomplete(Autocomplete.NAME);
        name.setManualValidation(true);
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        Div line = new Div(name, keep);
        line.addClassName("field-and-button");
        getContent().add(line, said);
    }

    /** Focuses the field where the address of the page names it. The browser arrives there some frames after the page. */
    void answerToAnchor() {
        name.getElement().executeJs("""
                let frames = 60;
                const look = () => location.hash === '#' + $0 ? this.focus() : frames-- && requestAnimationFrame(look);
                requestAnimationFrame(look);""", ANCHOR);
    }

    /** What else to do once a name was kept, such as showing the certificate that waited for it. */
    public void whenKept(Runnable action) {
        this.whenKept = action;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name.setLabel(getTranslation("people.field.legal-name"));
        name.setHelperText(getTranslation("people.field.legal-name.why"));
        keep.setText(getTranslation("people.keep"));
        keep.setAriaLabel(getTranslation("people.field.legal-name.keep"));
        said.setText("");
    }

    private void keep() {
        boolean valid = LegalName.isValid(name.getValue());
        name.setErrorMessage(getTranslation(problem(), LegalName.MAX_LENGTH));
        name.setInvalid(!valid);
        if (valid) {
            account.certifyMeAs(new LegalName(name.getValue()));
            said.setText(getTranslation("people.kept"));
            whenKept.run();
        } else {
            name.focus();
        }
    }

    private String problem() {
        String value = name.getValue().strip();
        if (value.isEmpty()) {
            return "people.field.legal-name.empty";
        }
        return value.codePointCount(0, value.length()) > LegalName.MAX_LENGTH
                ? "people.field.legal-name.too-long"
                : "people.field.legal-name.invalid";
    }
}
