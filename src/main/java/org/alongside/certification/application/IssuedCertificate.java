package org.alongside.certification.application;

import java.time.Instant;
import org.alongside.certification.CertificateId;

/** A line in the organisation's book of issued certificates. */
public record IssuedCertificate(
        CertificateId id, String serial, String legalName, String courseTitle, Instant issuedAt, boolean revoked) {}
