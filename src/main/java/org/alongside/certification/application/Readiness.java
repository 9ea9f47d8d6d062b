package org.alongside.certification.application;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import org.alongside.certification.domain.Claim;
import org.alongside.people.LegalName;

/** Whether a certificate can be made now, with what that takes; or what it waits for. */
sealed interface Readiness {

    record Ready(LegalName name, Locale language, ZoneId zone, URI publicAddress) implements Readiness {}

    record Waits(Claim.State reason) implements Readiness {}
}
