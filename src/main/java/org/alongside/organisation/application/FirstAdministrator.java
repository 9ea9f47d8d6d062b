package org.alongside.organisation.application;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.alongside.organisation.Role;
import org.alongside.organisation.domain.Memberships;
import org.alongside.people.AccountDesk;
import org.alongside.people.DisplayName;
import org.alongside.people.EmailAddress;
import org.alongside.people.NewAccount;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Without demo data somebody has to be the first administrator: whoever {@code alongside.administrator.email} names. They
 * get a letter with a link to choose a password; the log shows the link too, because mail may not work yet. Until they
 * used it, each start makes a new one.
 */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Settings settings;
    private final AccountDesk accounts;
    private final AcrossOrganisations entries;
    private final Memberships memberships;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            Settings settings,
            AccountDesk accounts,
            AcrossOrganisations entries,
            Memberships memberships,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.accounts = accounts;
        this.entries = entries;
        this.memberships = memberships;
        this.transaction = transaction;
    }

    void settleIn(OrganisationId organisation) {
        if (!settings.email().isBlank()) {
            EmailAddress email = new EmailAddress(settings.email());
            OrganisationScope.run(
                    organisation, () -> transaction.executeWithoutResult(_ -> settleIn(email, organisation)));
        }
    }

    private void settleIn(EmailAddress email, OrganisationId organisation) {
        PersonId person = accounts.holderOf(email).orElseGet(() -> open(email));
        if (memberships.countByRole(Role.ADMINISTRATOR) == 0) {
            entries.enter(person, organisation, Role.ADMINISTRATOR);
        }
        if (accounts.waitsForItsFirstPassword(person)) {
            URI link = accounts.sendPasswordLink(person);
            LOG.info("The administrator chooses a password within a day at {}", link);
        }
    }

    private PersonId open(EmailAddress email) {
        return accounts.open(new NewAccount(
                email, new DisplayName("Administrator"), Optional.empty(), Locale.ENGLISH, Optional.empty()));
    }

    /** Whom to make the first administrator: {@code alongside.administrator.email}. */
    @ConfigurationProperties("alongside.administrator")
    record Settings(@DefaultValue("") String email) {}
}
