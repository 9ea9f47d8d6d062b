package org.alongside.certification.application;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.certification.CertificateId;
import org.alongside.certification.CertificateOffice;
import org.alongside.certification.CertificateStanding;
import org.alongside.certification.domain.Certificate;
import org.alongside.certification.domain.Certificates;
import org.alongside.certification.domain.Claim;
import org.alongside.certification.domain.Claims;
import org.alongside.files.FileStore;
import org.alongside.learning.EnrolmentId;
import org.alongside.people.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What holders see of their certificates and may do with them. */
@Component
@Transactional(readOnly = true)
public class HolderCertificates implements CertificateOffice {

    private static final Limit AT_MOST = Limit.of(100);
    private static final URI NO_ADDRESS = URI.create("/");

    private final CurrentPerson me;
    private final Claims claims;
    private final Certificates certificates;
    private final FileStore files;
    private final CheckingReadiness readiness;
    private final VerificationAddress publicAddress;

    HolderCertificates(
            CurrentPerson me,
            Claims claims,
            Certificates certificates,
            FileStore files,
            CheckingReadiness readiness,
            VerificationAddress publicAddress) {
        this.me = me;
        this.claims = claims;
        this.certificates = certificates;
        this.files = files;
        this.readiness = readiness;
        this.publicAddress = publicAddress;
    }

    @Override
    public List<CertificateStanding> mine() {
        List<Claim> mine = claims.findByPersonOrderByCompletedAtDesc(me.id().value(), AT_MOST);
        Map<UUID, Certificate> issued = certificates
                .findByClaimIn(mine.stream().map(Claim::id).toList())
                .stream()
                .collect(Collectors.toMap(Certificate::claim, Function.identity()));
        return mine.stream()
                .map(claim -> standing(claim, issued.get(claim.id())))
                .toList();
    }

    @Override
    public Optional<CertificateStanding> mine(EnrolmentId enrolment) {
        return mine().stream()
                .filter(standing -> standing.enrolment().equals(enrolment))
                .findFirst();
    }

    /** Lets those who check see the full name, or the initials only. */
    @Transactional
    public void showName(CertificateId certificate, boolean shown) {
        held(certificate).showName(shown);
    }

    /** The PDF, for its holder. */
    public PdfFile pdf(CertificateId certificate) {
        Certificate held = held(certificate);
        return new PdfFile(held.serial(), files.find(held.pdf()).orElseThrow());
    }

    private Certificate held(CertificateId certificate) {
        return certificates
                .findById(certificate.value())
                .filter(found -> found.isHeldBy(me.id()))
                .orElseThrow(() -> new AccessDeniedException("Not this person's certificate"));
    }

    private CertificateStanding standing(Claim claim, @Nullable Certificate certificate) {
        return certificate == null ? pending(claim) : issued(claim, certificate);
    }

    private CertificateStanding pending(Claim claim) {
        return switch (claim.state()) {
            case WAITS_FOR_LEGAL_NAME ->
                new CertificateStanding.WaitsForLegalName(claim.enrolment(), claim.courseTitle());
            case WAITS_FOR_PUBLIC_ADDRESS ->
                new CertificateStanding.WaitsForOrganisation(claim.enrolment(), claim.courseTitle());
            case WAITS_FOR_LETTERS ->
                new CertificateStanding.WaitsForLetters(
                        claim.enrolment(), claim.courseTitle(), readiness.charactersWithoutFont(claim));
            case DUE, SETTLED -> new CertificateStanding.OnItsWay(claim.enrolment(), claim.courseTitle());
        };
    }

    private CertificateStanding issued(Claim claim, Certificate certificate) {
        return new CertificateStanding.Issued(
                new CertificateId(certificate.id()),
                claim.enrolment(),
                certificate.courseTitle(),
                certificate.serial(),
                certificate.issuedAt(),
                "certificates/" + certificate.id() + ".pdf",
                publicAddress
                        .base()
                        .orElse(NO_ADDRESS)
                        .resolve("verify/" + certificate.code().value()),
                certificate.isNameShown(),
                certificate.isRevoked());
    }
}
