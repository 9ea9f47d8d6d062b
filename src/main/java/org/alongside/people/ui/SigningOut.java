package org.alongside.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.alongside.people.application.MySafety;
import org.springframework.stereotype.Component;

/** Ends sessions from a page. What elements had kept in this browser until the server has it goes as well. */
@Component
class SigningOut {

    private static final String FORGET = "for (const store of [localStorage, sessionStorage]) Object.keys(store)"
            + ".filter(name => name.startsWith('alongside')).forEach(name => store.removeItem(name))";

    private final AuthenticationContext session;
    private final MySafety safety;

    SigningOut(AuthenticationContext session, MySafety safety) {
        this.session = session;
        this.safety = safety;
    }

    void here() {
        UI.getCurrent().getPage().executeJs(FORGET);
        session.logout();
    }

    void everywhere() {
        safety.signOutEverywhere();
        here();
    }
}
