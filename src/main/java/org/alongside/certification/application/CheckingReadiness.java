package org.alongside.certification.application;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.alongside.certification.domain.Claim;
import org.alongside.certification.domain.NameCoverage;
import org.alongside.people.LegalName;
import org.alongside.people.People;
import org.alongside.people.Profile;
import org.springframework.stereotype.Component;

/** A certificate needs a legal name that can be printed in full, and an address where it can be checked. */
@Component
class CheckingReadiness {

    private final People people;
    private final NameCoverage coverage;
    private final VerificationAddress publicAddress;

    CheckingReadiness(People people, NameCoverage coverage, VerificationAddress publicAddress) {
        this.people = people;
        this.coverage = coverage;
        this.publicAddress = publicAddress;
    }

    Readiness of(Claim claim) {
        Profile holder = people.find(claim.person()).orElseThrow();
        Optional<LegalName> name = holder.legalName();
        Optional<URI> address = publicAddress.base();
        if (name.isEmpty()) {
            return new Readiness.Waits(Claim.State.WAITS_FOR_LEGAL_NAME);
        }
        if (!charactersWithoutFont(name.get()).isEmpty()) {
            return new Readiness.Waits(Claim.State.WAITS_FOR_LETTERS);
        }
        return address.isEmpty()
                ? new Readiness.Waits(Claim.State.WAITS_FOR_PUBLIC_ADDRESS)
                : new Readiness.Ready(name.get(), holder.language(), holder.zone(), address.get());
    }

    /** The characters of the holder's name that cannot be printed; each once. */
    List<String> charactersWithoutFont(Claim claim) {
        Optional<LegalName> name = people.find(claim.person()).flatMap(Profile::legalName);
        return name.map(this::charactersWithoutFont).orElse(List.of());
    }

    private List<String> charactersWithoutFont(LegalName name) {
        return coverage.charactersWithoutFont(name.value());
    }
}
