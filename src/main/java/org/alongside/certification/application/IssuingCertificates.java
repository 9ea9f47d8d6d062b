package org.alongside.certification.application;

import java.security.SecureRandom;
import java.time.Clock;
import org.alongside.audit.AuditLog;
import org.alongside.certification.CertificateIssued;
import org.alongside.certification.domain.Certificate;
import org.alongside.certification.domain.CertificateSheet;
import org.alongside.certification.domain.Certificates;
import org.alongside.certification.domain.Claim;
import org.alongside.certification.domain.Claims;
import org.alongside.certification.domain.VerificationCode;
import org.alongside.files.FileHash;
import org.alongside.learning.EnrolmentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues the certificate that a claim earned, once: record, serial and PDF come into being in one transaction or not at
 * all, so that it may be tried again after any interruption.
 */
@Component
class IssuingCertificates {

    private final SecureRandom random = new SecureRandom();
    private final Claims claims;
    private final CheckingReadiness readiness;
    private final WritingSheets sheets;
    private final Press press;
    private final Registering register;

    IssuingCertificates(
            Claims claims, CheckingReadiness readiness, WritingSheets sheets, Press press, Registering register) {
        this.claims = claims;
        this.readiness = readiness;
        this.sheets = sheets;
        this.press = press;
        this.register = register;
    }

    /** Issues, or notes what is waited for. Asking again for a certificate that exists changes nothing. */
    @Transactional
    public void issueFor(EnrolmentId enrolment) {
        claims.findByEnrolment(enrolment.value())
                .filter(claim -> !claim.isSettled())
                .ifPresent(this::settle);
    }

    private void settle(Claim claim) {
        switch (readiness.of(claim)) {
            case Readiness.Waits(Claim.State reason) -> claim.waitFor(reason);
            case Readiness.Ready ready -> issue(claim, ready);
        }
    }

    private void issue(Claim claim, Readiness.Ready ready) {
        VerificationCode code = VerificationCode.random(random);
        CertificateSheet sheet = sheets.write(claim, ready, code);
        register.enter(claim, sheet, code, press.print(sheet));
        claim.settle();
    }

    /** Enters a printed certificate into the books, and tells those who wait for the news. */
    @Component
    static class Registering {

        private final Certificates certificates;
        private final ApplicationEventPublisher events;
        private final AuditLog audit;
        private final Clock clock;

        Registering(Certificates certificates, ApplicationEventPublisher events, AuditLog audit, Clock clock) {
            this.certificates = certificates;
            this.events = events;
            this.audit = audit;
            this.clock = clock;
        }

        void enter(Claim claim, CertificateSheet sheet, VerificationCode code, FileHash pdf) {
            certificates.save(new Certificate(claim, sheet, code, pdf, clock.instant()));
            audit.note("certificate.issued", sheet.serial());
            events.publishEvent(
                    new CertificateIssued(claim.organisation(), claim.person(), claim.enrolment(), sheet.serial()));
        }
    }
}
