package org.alongside.shared;

import java.util.UUID;

/** Names the tenant that a row, a job or an event belongs to. */
public record OrganisationId(UUID value) {

    /** Stands where no organisation is known: no row belongs to it, so nothing is found. */
    public static final OrganisationId NONE = new OrganisationId(new UUID(0, 0));

    public static OrganisationId next() {
        return new OrganisationId(TimeOrderedId.next());
    }
}
