package org.alongside.certification;

import java.util.List;
import java.util.Optional;
import org.alongside.learning.EnrolmentId;

/** The certificates of the signed-in person, and those still on their way. */
public interface CertificateOffice {

    /** One entry per completed course that is certified, newest first; at most 100. */
    List<CertificateStanding> mine();

    /** The entry for one of their enrolments; nothing if the course is not certified or the enrolment is not theirs. */
    Optional<CertificateStanding> mine(EnrolmentId enrolment);
}
