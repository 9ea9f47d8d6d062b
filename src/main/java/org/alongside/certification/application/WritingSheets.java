package org.alongside.certification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.alongside.certification.domain.CertificateSheet;
import org.alongside.certification.domain.Claim;
import org.alongside.certification.domain.SerialNumbers;
import org.alongside.certification.domain.VerificationCode;
import org.alongside.organisation.OrganisationProfile;
import org.alongside.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Puts together what a certificate says, and takes the next serial for it. */
@Component
class WritingSheets {

    private final Organisations organisations;
    private final SerialNumbers numbers;
    private final Clock clock;

    WritingSheets(Organisations organisations, SerialNumbers numbers, Clock clock) {
        this.organisations = organisations;
        this.numbers = numbers;
        this.clock = clock;
    }

    CertificateSheet write(Claim claim, Readiness.Ready ready, VerificationCode code) {
        OrganisationProfile issuer = organisations.current();
        return new CertificateSheet(
                issuer.name(),
                ready.name().value(),
                claim.courseTitle(),
                Math.max(1, claim.minutes().value()),
                LocalDate.ofInstant(claim.completedAt(), ready.zone()),
                nextSerial(issuer),
                issuer.signatoryName(),
                issuer.signatoryTitle(),
                ready.publicAddress().resolve("verify/" + code.value()),
                code.grouped(),
                printable(ready.language()));
    }

    /** Such as {@code CG-2026-000123}. */
    private String nextSerial(OrganisationProfile issuer) {
        int year = clock.instant().atZone(ZoneOffset.UTC).getYear();
        return String.format(Locale.ROOT, "%s-%d-%06d", issuer.serialPrefix(), year, numbers.next(year));
    }

    /** Certificates are printed in English or Spanish; for any other language, in English. */
    private static Locale printable(Locale language) {
        return language.getLanguage().equals("es") ? Locale.of("es") : Locale.ENGLISH;
    }
}
