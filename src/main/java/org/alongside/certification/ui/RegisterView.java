package org.alongside.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
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
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.alongside.certification.application.IssuedCertificate;
import org.alongside.certification.application.KeepingTheRegister;
import org.alongside.certification.application.Revocation;

/** The issued certificates: find one, revoke it with a reason. For all but administrators the page is not there. */
@Route(RegisterView.ROUTE)
@PermitAll
class RegisterView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    static final String ROUTE = "register";

    private final KeepingTheRegister register;
    private final TextField search = new TextField();
    private final Div table = new Div();

    RegisterView(KeepingTheRegister register) {
        this.register = register;
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> show());
        getContent().addClassNames("page", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!register.isForMe()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certification.register.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        search.setLabel(getTranslation("certification.register.search"));
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("certification.register.title")),
                        new Paragraph(getTranslation("certification.register.text")),
                        search,
                        table);
        show();
    }

    private void show() {
        Grid<IssuedCertificate> grid = new Grid<>();
        grid.addColumn(IssuedCertificate::legalName).setHeader(getTranslation("certification.register.name"));
        grid.addColumn(IssuedCertificate::courseTitle).setHeader(getTranslation("certification.register.course"));
        grid.addColumn(IssuedCertificate::serial).setHeader(getTranslation("certification.register.serial"));
        grid.addColumn(this::issued).setHeader(getTranslation("certification.register.issued"));
        grid.addComponentColumn(this::status).setHeader(getTranslation("certification.register.status"));
        grid.setItemsPageable(page -> register.page(search.getValue(), page.getPageNumber()));
        grid.setPageSize(KeepingTheRegister.PAGE_SIZE);
        grid.setEmptyStateText(getTranslation("certification.register.none"));
        table.removeAll();
        table.add(grid);
    }

    private String issued(IssuedCertificate certificate) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(certificate.issuedAt().atZone(ZoneOffset.UTC));
    }

    private Div status(IssuedCertificate certificate) {
        if (certificate.revoked()) {
            return new Div(getTranslation("certification.register.revoked"));
        }
        Button revoke = new Button(
                getTranslation("certification.register.revoke"),
                _ -> new RevokeDialog(certificate, reason -> revoke(certificate, reason)).open());
        revoke.addThemeName("tertiary");
        return new Div(revoke);
    }

    private boolean revoke(IssuedCertificate certificate, String reason) {
        Revocation outcome = register.revoke(certificate.id(), reason);
        Notification.show(
                switch (outcome) {
                    case Revocation.Revoked(String serial) ->
                        getTranslation("certification.register.now-revoked", serial);
                    case Revocation.AlreadyRevoked(String serial) ->
                        getTranslation("certification.register.already-revoked", serial);
                    case Revocation.ReasonNeeded() -> getTranslation("certification.register.reason-needed");
                });
        show();
        return !(outcome instanceof Revocation.ReasonNeeded);
    }
}
