package org.alongside.certification;

import java.util.List;

/** The certificates of the signed-in person, and those still on their way. */
public interface CertificateOffice {

    /** One entry per completed course that is certified, newest first; at most 100. */
    List<CertificateStanding> mine();
}
