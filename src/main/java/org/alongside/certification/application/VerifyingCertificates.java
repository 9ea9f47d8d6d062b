package org.alongside.certification.application;

import org.alongside.certification.domain.PublicEntry;
import org.alongside.certification.domain.PublicRegister;
import org.alongside.certification.domain.VerificationCode;
import org.springframework.stereotype.Component;

/**
 * Answers anyone who checks. A code that cannot be one asks the same question of the register as every other, so that
 * neither the answer nor its time tells codes apart.
 */
@Component
public class VerifyingCertificates {

    /** Well-formed and never issued: the chance that 128 random bits are all zero is one in 2 to the 128. */
    private static final VerificationCode NEVER_ISSUED = new VerificationCode("0".repeat(26));

    private final PublicRegister register;

    VerifyingCertificates(PublicRegister register) {
        this.register = register;
    }

    public Verdict verify(String typed) {
        return register.find(VerificationCode.read(typed).orElse(NEVER_ISSUED))
                .map(VerifyingCertificates::verdict)
                .orElseGet(Verdict.Unknown::new);
    }

    private static Verdict verdict(PublicEntry entry) {
        Verdict.Details details = new Verdict.Details(
                entry.holder(),
                entry.courseTitle(),
                entry.minutes(),
                entry.completedOn(),
                entry.issuedOn(),
                entry.issuer(),
                entry.serial());
        return entry.revoked() ? new Verdict.Revoked(details) : new Verdict.Valid(details);
    }
}
