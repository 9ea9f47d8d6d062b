package org.alongside.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.alongside.certification.CertificateStanding;

/** What became of a certificate, in a sentence. */
class CertificateCard extends Composite<Section> {

    CertificateCard(CertificateStanding standing) {
        Paragraph said = new Paragraph(getTranslation(sentence(standing), standing.courseTitle()));
        said.addClassName("soft");
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(getTranslation("shell.home.certificate")),
                        said,
                        new Anchor("certificates", getTranslation("shell.home.see-certificates")));
    }

    private static String sentence(CertificateStanding standing) {
        return switch (standing) {
            case CertificateStanding.Issued issued ->
                issued.revoked() ? "shell.home.certificate-revoked" : "shell.home.certificate-issued";
            case CertificateStanding.WaitsForLegalName _ -> "shell.home.certificate-waits-for-name";
            case CertificateStanding.WaitsForLetters _ -> "shell.home.certificate-waits-for-letters";
            case CertificateStanding.WaitsForOrganisation _ -> "shell.home.certificate-waits-for-organisation";
            case CertificateStanding.OnItsWay _ -> "shell.home.certificate-on-its-way";
        };
    }
}
