package org.alongside.organisation.application;

import java.util.List;
import java.util.Optional;
import org.alongside.organisation.OrganisationProfile;
import org.alongside.organisation.Organisations;
import org.alongside.organisation.domain.Organisation;
import org.alongside.organisation.domain.Tenants;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows the organisations of this house. */
@Component
@Transactional(readOnly = true)
class Directory implements Organisations {

    private final Tenants tenants;

    Directory(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public OrganisationProfile current() {
        return ifAny().orElseThrow(() -> new IllegalStateException("No organisation is acted for"));
    }

    @Override
    public List<OrganisationId> all() {
        return tenants.findAll().stream().map(Organisation::id).toList();
    }

    private Optional<OrganisationProfile> ifAny() {
        return tenants.findById(OrganisationScope.current().value()).map(Organisation::profile);
    }
}
