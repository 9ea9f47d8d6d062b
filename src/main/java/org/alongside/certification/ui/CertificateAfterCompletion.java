package org.alongside.certification.ui;

import com.vaadin.flow.component.Component;
import org.alongside.certification.application.HolderCertificates;
import org.alongside.learning.AfterCompletion;
import org.alongside.learning.EnrolmentId;

/** The certificate, where a course has just been completed. */
@org.springframework.stereotype.Component
class CertificateAfterCompletion implements AfterCompletion {

    private final HolderCertificates certificates;

    CertificateAfterCompletion(HolderCertificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public Component shownFor(EnrolmentId enrolment) {
        return new Standings(
                certificates, () -> certificates.mine(enrolment).stream().toList());
    }
}
