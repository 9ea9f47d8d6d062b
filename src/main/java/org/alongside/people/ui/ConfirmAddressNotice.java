package org.alongside.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.alongside.people.CurrentPerson;
import org.alongside.people.application.MyAccount;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Asks calmly to confirm the e-mail address; not there once that is done. One for each place, as a prototype. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class ConfirmAddressNotice extends Composite<Div> implements LocaleChangeObserver {

    private final Span text = new Span();
    private final Anchor account = new Anchor("account");

    ConfirmAddressNotice(CurrentPerson me, MyAccount account) {
        getContent().addClassNames("notice", "wait", "row", "confirm-notice");
        getContent().setVisible(me.ifSignedIn().isPresent() && !account.isAddressConfirmed());
        getContent().add(text, this.account);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        text.setText(getTranslation("people.notice.confirm"));
        account.setText(getTranslation("people.notice.account"));
    }
}
