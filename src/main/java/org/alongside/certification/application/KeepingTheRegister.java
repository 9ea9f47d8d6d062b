package org.alongside.certification.application;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.alongside.audit.AuditLog;
import org.alongside.certification.CertificateId;
import org.alongside.certification.domain.Certificate;
import org.alongside.certification.domain.Certificates;
import org.alongside.organisation.MembershipDesk;
import org.alongside.organisation.Role;
import org.alongside.people.CurrentPerson;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisation's book of issued certificates, for its administrators. */
@Component
@Transactional
public class KeepingTheRegister {

    /** How many lines a page of the register has at most. */
    public static final int PAGE_SIZE = 50;

    private final CurrentPerson me;
    private final MembershipDesk desk;
    private final Certificates certificates;
    private final AuditLog audit;
    private final Clock clock;

    KeepingTheRegister(CurrentPerson me, MembershipDesk desk, Certificates certificates, AuditLog audit, Clock clock) {
        this.me = me;
        this.desk = desk;
        this.certificates = certificates;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the signed-in person keeps the register. */
    @Transactional(readOnly = true)
    public boolean isForMe() {
        return desk.rolesOf(me.id()).contains(Role.ADMINISTRATOR);
    }

    /**
     * A page of the register, newest first.
     *
     * @param startsWith the beginning of a serial, or of a word of the name; empty for all
     * @param page counts from 0
     * @param size how many lines a page has, at most {@link #PAGE_SIZE}
     * @throws IllegalArgumentException if a page were larger
     */
    @Transactional(readOnly = true)
    public List<IssuedCertificate> page(String startsWith, int page, int size) {
        desk.require(Role.ADMINISTRATOR);
        if (size > PAGE_SIZE) {
            throw new IllegalArgumentException("A page has at most " + PAGE_SIZE + " lines, not " + size);
        }
        PageRequest request = PageRequest.of(page, size);
        List<Certificate> found = startsWith.isBlank()
                ? certificates.findByOrderByIssuedAtDescIdDesc(request)
                : certificates.findBeginning(literal(startsWith.strip()), request);
        return found.stream().map(KeepingTheRegister::line).toList();
    }

    /** How many lines the register has in all, found as in {@link #page}. */
    @Transactional(readOnly = true)
    public long size(String startsWith) {
        desk.require(Role.ADMINISTRATOR);
        return startsWith.isBlank() ? certificates.count() : certificates.countBeginning(literal(startsWith.strip()));
    }

    /** Takes back a certificate's validity, for good and with a reason for the record. */
    public Revocation revoke(CertificateId id, String reason) {
        desk.require(Role.ADMINISTRATOR);
        Certificate certificate =
                certificates.findById(id.value()).orElseThrow(() -> new AccessDeniedException("Not here"));
        if (certificate.isRevoked()) {
            return new Revocation.AlreadyRevoked(certificate.serial());
        }
        if (reason.isBlank() || reason.length() > Certificate.MAX_REASON) {
            return new Revocation.ReasonNeeded();
        }
        certificate.revoke(reason, clock.instant());
        audit.note("certificate.revoked", certificate.serial());
        return new Revocation.Revoked(certificate.serial());
    }

    private static String literal(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }

    private static IssuedCertificate line(Certificate certificate) {
        return new IssuedCertificate(
                new CertificateId(certificate.id()),
                certificate.serial(),
                certificate.legalName(),
                certificate.courseTitle(),
                certificate.issuedAt(),
                certificate.isRevoked());
    }
}
