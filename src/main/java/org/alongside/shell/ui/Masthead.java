package org.alongside.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.people.ui.AccountMenu;
import org.alongside.people.ui.LanguageSwitch;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Where one is and where one can go. The way to support stands at the same place on every page. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Masthead extends Composite<Header> implements LocaleChangeObserver {

    private final Map<MenuEntry, Anchor> entries = new LinkedHashMap<>();
    private final Nav menu = new Nav();
    private final Anchor support = new Anchor("support");

    Masthead(LanguageSwitch languages, AccountMenu account) {
        MenuConfiguration.getMenuEntries().forEach(entry -> entries.put(entry, new Anchor(entry.path())));
        entries.values().forEach(menu::add);
        menu.addClassName("menu");
        menu.setVisible(!entries.isEmpty());
        support.addClassName("support");
        support.setRouterIgnore(true);
        getContent().addClassName("masthead");
        getContent().add(brand(), menu, tools(languages, account));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        entries.forEach((entry, link) -> link.setText(getTranslation(entry.title())));
        menu.setAriaLabel(getTranslation("shell.menu"));
        support.setText(getTranslation("shell.support"));
    }

    /** Marks the entry whose page is shown, by word for those who listen and by a line for those who look. */
    void markCurrent(String firstSegment) {
        entries.forEach((entry, link) -> {
            boolean current = segment(entry).equals(firstSegment);
            link.getElement().setAttribute("aria-current", current ? "page" : "false");
        });
    }

    private static String segment(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    private Div tools(LanguageSwitch languages, AccountMenu account) {
        Div tools = new Div(languages, account, support);
        tools.addClassName("tools");
        return tools;
    }

    private static Anchor brand() {
        Span mark = new Span();
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Anchor brand = new Anchor("", mark, new Span("Alongside"));
        brand.addClassName("brand");
        return brand;
    }
}
