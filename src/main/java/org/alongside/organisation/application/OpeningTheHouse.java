package org.alongside.organisation.application;

import org.alongside.organisation.Organisations;
import org.alongside.organisation.domain.Organisation;
import org.alongside.organisation.domain.Tenants;
import org.alongside.shared.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Founds the organisation at the first start, and sees to its first people, before the first request can come in. */
@Component
class OpeningTheHouse implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(OpeningTheHouse.class);

    private final Organisations organisations;
    private final Tenants tenants;
    private final HouseSettings settings;
    private final DemoAccounts demoAccounts;
    private final FirstAdministrator administrator;

    OpeningTheHouse(
            Organisations organisations,
            Tenants tenants,
            HouseSettings settings,
            DemoAccounts demoAccounts,
            FirstAdministrator administrator) {
        this.organisations = organisations;
        this.tenants = tenants;
        this.settings = settings;
        this.demoAccounts = demoAccounts;
        this.administrator = administrator;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (organisations.all().isEmpty()) {
            found();
        }
        organisations.all().stream().limit(1).forEach(this::settleIn);
    }

    private void settleIn(OrganisationId organisation) {
        demoAccounts.settleIn(organisation);
        administrator.settleIn(organisation);
    }

    private void found() {
        try {
            tenants.save(new Organisation(
                    settings.name(), settings.serialPrefix(), settings.signatoryName(), settings.signatoryTitle()));
            LOG.info("Founded the organisation \"{}\"", settings.name());
        } catch (DataIntegrityViolationException e) {
            LOG.info("Another node founded the organisation at the same moment", e);
        }
    }
}
