package org.alongside.certification;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.alongside.learning.EnrolmentId;

/** What became of the certificate for one completed course. */
public sealed interface CertificateStanding {

    EnrolmentId enrolment();

    String courseTitle();

    /**
     * It exists.
     *
     * @param download for its holder; relative to the application's root
     * @param verification for anyone; absolute
     * @param nameShown whether those who check see the full name
     */
    record Issued(
            CertificateId id,
            EnrolmentId enrolment,
            String courseTitle,
            String serial,
            Instant issuedAt,
            String download,
            URI verification,
            boolean nameShown,
            boolean revoked)
            implements CertificateStanding {}

    /** It waits for the legal name that only the learner can give. */
    record WaitsForLegalName(EnrolmentId enrolment, String courseTitle) implements CertificateStanding {}

    /**
     * It waits for a legal name in other letters.
     *
     * @param characters those of the name that cannot be printed yet; each once
     */
    record WaitsForLetters(EnrolmentId enrolment, String courseTitle, List<String> characters)
            implements CertificateStanding {}

    /** It waits for the organisation, because the public address for checking is not set. */
    record WaitsForOrganisation(EnrolmentId enrolment, String courseTitle) implements CertificateStanding {}

    /** It is being made; this takes seconds. */
    record OnItsWay(EnrolmentId enrolment, String courseTitle) implements CertificateStanding {}
}
