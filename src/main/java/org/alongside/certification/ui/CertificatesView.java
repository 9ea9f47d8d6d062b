package org.alongside.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.alongside.certification.application.HolderCertificates;

/** A person's certificates, and in plain words what the others wait for. */
@Route("certificates")
@Menu(title = "certification.menu", order = 2)
@PermitAll
class CertificatesView extends Composite<Div> implements HasDynamicTitle, LocaleChangeObserver {

    private final HolderCertificates certificates;

    CertificatesView(HolderCertificates certificates) {
        this.certificates = certificates;
        getContent().addClassNames("page", "narrow", "certificates", "stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certification.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().removeAll();
        getContent()
                .add(new H1(getTranslation("certification.title")), new Standings(certificates, certificates::mine));
    }
}
