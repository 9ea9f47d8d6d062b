package org.alongside.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Locale;

/** Names languages as their speakers do, and changes the language of an open page, its title included. */
final class Languages {

    private Languages() {}

    static String ownName(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    static void speak(Locale language, UI ui) {
        ui.setLocale(language);
        ui.getPage().executeJs("document.documentElement.lang = $0", language.toLanguageTag());
        ui.getInternals().getActiveRouterTargetsChain().stream()
                .limit(1)
                .filter(HasDynamicTitle.class::isInstance)
                .map(view -> ((HasDynamicTitle) view).getPageTitle())
                .forEach(ui.getPage()::setTitle);
    }
}
