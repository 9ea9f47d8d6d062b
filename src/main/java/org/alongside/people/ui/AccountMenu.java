package org.alongside.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.alongside.people.CurrentPerson;
import org.alongside.people.application.MyAccount;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Says who is signed in and leads to what is theirs; to guests it offers to sign in. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class AccountMenu extends Composite<Div> implements LocaleChangeObserver {

    private final transient CurrentPerson me;
    private final transient MyAccount account;
    private final transient SigningOut signingOut;
    private final transient List<AccountMenuEntry> entries;

    AccountMenu(CurrentPerson me, MyAccount account, SigningOut signingOut, ObjectProvider<AccountMenuEntry> entries) {
        this.me = me;
        this.account = account;
        this.signingOut = signingOut;
        this.entries = entries.orderedStream().toList();
        getContent().addClassName("account-menu");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().removeAll();
        if (me.ifSignedIn().isPresent()) {
            getContent().add(menu());
        } else {
            getContent().add(new Anchor("sign-in", getTranslation("people.menu.sign-in")));
        }
    }

    private MenuBar menu() {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem name = bar.addItem(account.profile().displayName());
        name.setAriaLabel(getTranslation("people.menu.of", account.profile().displayName()));
        offer(name, "people.menu.account", "account");
        entries.stream().filter(AccountMenuEntry::isForMe).forEach(entry -> offer(name, entry.textKey(), entry.path()));
        name.getSubMenu().addItem(getTranslation("people.menu.sign-out"), _ -> signingOut.here());
        return bar;
    }

    private void offer(MenuItem menu, String textKey, String path) {
        menu.getSubMenu().addItem(getTranslation(textKey), _ -> getUI().ifPresent((UI ui) -> ui.navigate(path)));
    }
}
