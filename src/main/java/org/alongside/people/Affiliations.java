package org.alongside.people;

import java.util.Optional;
import org.alongside.shared.OrganisationId;

/** For whom a person acts when they sign in. Declared here, answered by the module above that knows memberships. */
public interface Affiliations {

    Optional<OrganisationId> of(PersonId person);
}
