package org.alongside.certification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Supplier;
import org.alongside.certification.CertificateStanding;
import org.alongside.certification.application.HolderCertificates;

/** Cards for some certificates. While one is being made, the list looks again every other second. */
class Standings extends Composite<Div> {

    private static final int EVERY_OTHER_SECOND = 2_000;
    private static final int NO_MORE = -1;

    private final HolderCertificates certificates;
    private final Supplier<List<CertificateStanding>> source;
    private List<CertificateStanding> shown = List.of();
    private Registration polls = () -> {};

    Standings(HolderCertificates certificates, Supplier<List<CertificateStanding>> source) {
        this.certificates = certificates;
        this.source = source;
        getContent().addClassName("stack");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(_ -> lookAgain());
        show(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polls.remove();
        event.getUI().setPollInterval(NO_MORE);
    }

    private void lookAgain() {
        if (!source.get().equals(shown)) {
            getUI().ifPresent(this::show);
        }
    }

    private void show(UI ui) {
        shown = source.get();
        getContent().removeAll();
        shown.forEach(standing -> getContent().add(new StandingCard(standing, certificates::showName)));
        if (shown.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("certification.none")));
        }
        ui.setPollInterval(isAnyOnItsWay() ? EVERY_OTHER_SECOND : NO_MORE);
    }

    private boolean isAnyOnItsWay() {
        return shown.stream().anyMatch(CertificateStanding.OnItsWay.class::isInstance);
    }
}
