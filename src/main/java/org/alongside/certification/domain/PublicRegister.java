package org.alongside.certification.domain;

import java.util.Optional;

/** Finds a certificate by its code, whoever asks and whichever organisation issued it. */
public interface PublicRegister {

    Optional<PublicEntry> find(VerificationCode code);
}
