package org.alongside.certification.application;

import org.alongside.organisation.Organisations;
import org.alongside.shared.OrganisationScope;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * At each start, certificates that waited for the public address or for other fonts get another chance, organisation by
 * organisation.
 */
@Component
class WaitingForANewStart {

    private final Organisations organisations;
    private final VerificationAddress address;
    private final ClaimingCertificates claiming;

    WaitingForANewStart(Organisations organisations, VerificationAddress address, ClaimingCertificates claiming) {
        this.organisations = organisations;
        this.address = address;
        this.claiming = claiming;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tryAgain() {
        if (address.base().isPresent()) {
            organisations.all().forEach(organisation -> OrganisationScope.run(organisation, this::tryAllAgain));
        }
    }

    private void tryAllAgain() {
        boolean more = true;
        while (more) {
            more = claiming.publicAddressMayBeKnownNow();
        }
        claiming.lettersMayBeKnownNow();
    }
}
