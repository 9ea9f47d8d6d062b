package org.alongside.certification.domain;

import java.time.LocalDate;
import org.alongside.shared.Minutes;

/**
 * What anyone who holds the code may know of a certificate.
 *
 * @param holder the full name where the holder agreed to it, else the initials
 */
public record PublicEntry(
        String holder,
        String courseTitle,
        Minutes minutes,
        LocalDate completedOn,
        LocalDate issuedOn,
        String issuer,
        String serial,
        boolean revoked) {}
