package org.alongside.people.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.alongside.people.CurrentPerson;
import org.alongside.people.application.MyAccount;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Shows every page in the language and the way in which its reader likes to read, from its first moment on. */
@Component
class ReadersWishes implements VaadinServiceInitListener {

    private final transient CurrentPerson me;
    private final transient MyAccount account;

    ReadersWishes(CurrentPerson me, MyAccount account) {
        this.me = me;
        this.account = account;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::write);
        event.getSource().addUIInitListener(this::speak);
    }

    private void write(IndexHtmlResponse page) {
        Element html = page.getDocument().child(0);
        html.attr("lang", language(page.getVaadinRequest()).toLanguageTag());
        if (me.ifSignedIn().isPresent()) {
            ReadingAttributes.of(account.reading()).forEach(html::attr);
        }
    }

    private void speak(UIInitEvent event) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null) {
            event.getUI().setLocale(language(request));
        }
    }

    private Locale language(VaadinRequest request) {
        return me.ifSignedIn().isPresent() ? account.profile().language() : GuestLanguage.of(request);
    }
}
