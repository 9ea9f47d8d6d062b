package org.alongside.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.alongside.certification.application.IssuedCertificate;
import org.alongside.certification.application.KeepingTheRegister;
import org.alongside.certification.application.Revocation;

/** The issued certificates: find one, revoke it with a reason. For all but administrators the page is not there. */
@Route(RegisterView.ROUTE)
@PermitAll
class RegisterView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    static final String ROUTE = "register";

    private final KeepingTheRegister register;
    private final H1 heading = new H1();
    private final Paragraph about = new Paragraph();
    private final TextField search = new TextField();
    private final RegisterTable table = new RegisterTable(this::askForReason);

    RegisterView(KeepingTheRegister register) {
        this.register = register;
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> lookAgain());
        getContent().addClassNames("page", "register", "stack");
        getContent().add(heading, about, search, table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (register.isForMe()) {
            table.setPageSize(KeepingTheRegister.PAGE_SIZE);
            table.setItemsPageable(
                    page -> register.page(search.getValue(), page.getPageNumber(), page.getPageSize()),
                    _ -> register.size(search.getValue()));
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certification.register.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getPageTitle());
        about.setText(getTranslation("certification.register.text"));
        search.setLabel(getTranslation("certification.register.search"));
    }

    private void lookAgain() {
        table.getDataProvider().refreshAll();
    }

    private void askForReason(IssuedCertificate certificate) {
        new RevokeDialog(certificate, reason -> revoke(certificate, reason)).open();
    }

    private Revocation revoke(IssuedCertificate certificate, String reason) {
        Revocation outcome = register.revoke(certificate.id(), reason);
        switch (outcome) {
            case Revocation.Revoked(String serial) -> say("certification.register.now-revoked", serial);
            case Revocation.AlreadyRevoked(String serial) -> say("certification.register.already-revoked", serial);
            case Revocation.ReasonNeeded _ -> {}
        }
        return outcome;
    }

    private void say(String key, String serial) {
        Notification.show(getTranslation(key, serial));
        lookAgain();
    }
}
