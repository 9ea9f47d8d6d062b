package org.alongside.people;

import java.io.Serializable;
import java.security.Principal;
import org.alongside.shared.ActsFor;
import org.alongside.shared.OrganisationId;

/** The principal of a session: a person acting for one organisation. Holds ids only, so that it never goes stale. */
public record SignedIn(PersonId person, OrganisationId organisation) implements ActsFor, Principal, Serializable {

    @Override
    public String getName() {
        return person.value().toString();
    }
}
