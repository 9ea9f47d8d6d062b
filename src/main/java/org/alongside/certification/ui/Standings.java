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
    private final Paragraph news = new Paragraph();
    private final Div cards = new Div();
    private List<CertificateStanding> shown = List.of();
    private Registration polls = () -> {};

    Standings(HolderCertificates certificates, Supplier<List<CertificateStanding>> source) {
        this.certificates = certificates;
        this.source = source;
        news.getElement().setAttribute("role", "status");
        news.addClassName("visually-hidden");
        cards.addClassName("stack");
        getContent().add(news, cards);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(_ -> lookAgain());
        show(event.getUI(), source.get());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polls.remove();
        event.getUI().setPollInterval(NO_MORE);
    }

    private void lookAgain() {
        List<CertificateStanding> now = source.get();
        if (!now.equals(shown)) {
            news.setText(issued(now) > issued(shown) ? getTranslation("certification.ready") : "");
            getUI().ifPresent(ui -> show(ui, now));
        }
    }

    private void show(UI ui, List<CertificateStanding> standings) {
        shown = standings;
        cards.removeAll();
        shown.forEach(standing -> cards.add(new StandingCard(standing, certificates::showName)));
        if (shown.isEmpty()) {
            cards.add(new Paragraph(getTranslation("certification.none")));
        }
        ui.setPollInterval(isAnyOnItsWay() ? EVERY_OTHER_SECOND : NO_MORE);
    }

    private boolean isAnyOnItsWay() {
        return shown.stream().anyMatch(CertificateStanding.OnItsWay.class::isInstance);
    }

    private static long issued(List<CertificateStanding> standings) {
        return standings.stream()
                .filter(CertificateStanding.Issued.class::isInstance)
                .count();
    }
}
