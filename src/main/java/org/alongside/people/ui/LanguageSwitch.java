package org.alongside.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import org.alongside.people.CurrentPerson;
import org.alongside.people.application.MyAccount;
import org.alongside.shared.Texts;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * Offers the other languages of the house, each by its own name. The page stays where it is and changes its words in
 * place; the choice is kept with the account, or in a cookie for guests. One component for each place, as a prototype.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class LanguageSwitch extends Composite<Div> implements LocaleChangeObserver {

    private final transient CurrentPerson me;
    private final transient MyAccount account;

    LanguageSwitch(CurrentPerson me, MyAccount account) {
        this.me = me;
        this.account = account;
        getContent().addClassName("language-switch");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().removeAll();
        Texts.LANGUAGES.stream()
                .filter(language ->
                        !language.getLanguage().equals(event.getLocale().getLanguage()))
                .map(this::offer)
                .forEach(getContent()::add);
    }

    private Button offer(Locale language) {
        Button button = new Button(Languages.ownName(language), _ -> speak(language));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("lang", language.toLanguageTag());
        return button;
    }

    private void speak(Locale language) {
        if (me.ifSignedIn().isPresent()) {
            account.speak(language);
        }
        GuestLanguage.remember(language);
        Languages.speak(language, UI.getCurrent());
    }
}
