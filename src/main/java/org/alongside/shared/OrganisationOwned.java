package org.alongside.shared;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An entity that belongs to one organisation. The id is written and filtered by the persistence layer itself. */
@MappedSuperclass
public abstract class OrganisationOwned {

    @TenantId
    @Column(name = "organisation_id", nullable = false, updatable = false)
    private @Nullable UUID organisationId;

    /** The owner; known once the entity has been stored. */
    public OrganisationId organisation() {
        return organisationId == null ? OrganisationScope.current() : new OrganisationId(organisationId);
    }
}
