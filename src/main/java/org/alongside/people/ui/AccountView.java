package org.alongside.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.alongside.people.application.AskingForLetters;
import org.alongside.people.application.MyAccount;
import org.alongside.people.application.MySafety;

/** What a person says about themselves, how they like to read, and where they are signed in. */
@Route("account")
@PermitAll
class AccountView extends Composite<Div> implements AfterNavigationObserver, LocaleChangeObserver, HasDynamicTitle {

    private final H1 heading = new H1();
    private final LegalNameForm legalName;

    AccountView(
            MyAccount account,
            MySafety safety,
            AskingForLetters letters,
            SigningOut signingOut,
            LegalNameForm legalName,
            LanguageSwitch languages) {
        this.legalName = legalName;
        getContent().addClassNames("page", "narrow", "stack", "account");
        getContent()
                .add(
                        heading,
                        new NamesCard(account, legalName),
                        new AddressCard(account, letters),
                        new LanguageCard(account, languages),
                        new ReadingCard(account),
                        new DevicesCard(account, safety, signingOut),
                        new PasswordCard(safety));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        legalName.answerToAnchor();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.account.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getPageTitle());
    }
}
