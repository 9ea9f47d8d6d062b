package org.alongside.organisation.application;

import org.alongside.organisation.Organisations;
import org.alongside.organisation.Role;
import org.alongside.people.PersonJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever opens an account becomes a learner, in the transaction that opened it. */
@Component
class WelcomingNewcomers {

    private final Organisations organisations;
    private final AcrossOrganisations entries;

    WelcomingNewcomers(Organisations organisations, AcrossOrganisations entries) {
        this.organisations = organisations;
        this.entries = entries;
    }

    /** While a house serves one organisation, there is one to join. */
    @EventListener
    void welcome(PersonJoined joined) {
        organisations.all().stream()
                .limit(1)
                .forEach(organisation -> entries.enter(joined.person(), organisation, Role.LEARNER));
    }
}
