package org.alongside.people.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.alongside.shared.Texts;
import org.springframework.stereotype.Component;

/** Lets views say the sentences of the house. */
@Component
class HouseTexts implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public Locale getDefaultLocale() {
        return Texts.LANGUAGES.getFirst();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... details) {
        return Texts.in(locale).say(key, details);
    }
}
