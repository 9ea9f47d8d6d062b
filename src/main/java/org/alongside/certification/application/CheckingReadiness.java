package org.alongside.certification.application;

import java.net.URI;
import java.util.Optional;
import org.alongside.certification.domain.Claim;
import org.alongside.people.LegalName;
import org.alongside.people.People;
import org.alongside.people.Profile;
import org.springframework.stereotype.Component;

/** A certificate needs a legal name to stand on it, and an address where it can be checked. */
@Component
class CheckingReadiness {

    private final People people;
    private final VerificationAddress publicAddress;

    CheckingReadiness(People people, VerificationAddress publicAddress) {
        this.people = people;
        this.publicAddress = publicAddress;
    }

    Readiness of(Claim claim) {
        Profile holder = people.find(claim.person()).orElseThrow();
        Optional<LegalName> name = holder.legalName();
        Optional<URI> address = publicAddress.base();
        if (name.isEmpty()) {
            return new Readiness.Waits(Claim.State.WAITS_FOR_LEGAL_NAME);
        }
        return address.isEmpty()
                ? new Readiness.Waits(Claim.State.WAITS_FOR_PUBLIC_ADDRESS)
                : new Readiness.Ready(name.get(), holder.language(), holder.zone(), address.get());
    }
}
