package org.alongside.certification;

import java.net.URI;
import java.time.LocalDate;

/** What became of the certificate for one completed course. */
public sealed interface CertificateStanding {

    String courseTitle();

    /** It exists; {@code download} is for its holder, {@code verification} for anyone. */
    record Issued(
            String courseTitle, String serial, LocalDate issuedOn, URI download, URI verification, boolean revoked)
            implements CertificateStanding {}

    /** It waits for the legal name that only the learner can give. */
    record WaitsForLegalName(String courseTitle) implements CertificateStanding {}

    /** It waits for the organisation, because the public address for verification is not set. */
    record WaitsForOrganisation(String courseTitle) implements CertificateStanding {}

    /** It is being made; this takes seconds. */
    record OnItsWay(String courseTitle) implements CertificateStanding {}
}
