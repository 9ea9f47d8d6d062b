package org.alongside.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.alongside.certification.application.IssuedCertificate;

/** The lines of the register. A change of language changes its words; what was scrolled to stays. */
class RegisterTable extends Grid<IssuedCertificate> implements LocaleChangeObserver {

    private static final List<String> COLUMNS = List.of("name", "course", "serial", "issued", "status");

    private final transient SerializableConsumer<IssuedCertificate> revoke;

    RegisterTable(SerializableConsumer<IssuedCertificate> revoke) {
        this.revoke = revoke;
        addThemeName("wrap-cell-content");
        addColumn(IssuedCertificate::legalName).setKey("name").setWidth("9rem").setFrozen(true);
        addColumn(IssuedCertificate::courseTitle)
                .setKey("course")
                .setWidth("14rem")
                .setFlexGrow(2);
        addColumn(IssuedCertificate::serial)
                .setKey("serial")
                .setWidth("10.5rem")
                .setFlexGrow(0);
        addColumn(this::issued).setKey("issued").setWidth("8.5rem").setFlexGrow(0);
        addComponentColumn(this::status).setKey("status").setWidth("8rem").setFlexGrow(0);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        COLUMNS.forEach(key -> getColumnByKey(key).setHeader(getTranslation("certification.register." + key)));
        setEmptyStateText(getTranslation("certification.register.none"));
        getDataProvider().refreshAll();
    }

    private String issued(IssuedCertificate certificate) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(certificate.issuedAt().atZone(ZoneOffset.UTC));
    }

    private Component status(IssuedCertificate certificate) {
        return certificate.revoked()
                ? new Span(getTranslation("certification.register.revoked"))
                : revokeButton(certificate);
    }

    private Button revokeButton(IssuedCertificate certificate) {
        Button button = new Button(getTranslation("certification.register.revoke"), _ -> revoke.accept(certificate));
        button.setAriaLabel(getTranslation("certification.register.revoke-one", certificate.serial()));
        button.addThemeName("tertiary");
        return button;
    }
}
