package org.alongside.organisation.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.alongside.organisation.Role;
import org.alongside.people.AccountDesk;
import org.alongside.people.DemoPerson;
import org.alongside.people.LegalName;
import org.alongside.people.NewAccount;
import org.alongside.people.PersonId;
import org.alongside.shared.DemoData;
import org.alongside.shared.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the accounts of a demonstration and gives each its role. */
@Component
class DemoAccounts {

    private final DemoData demo;
    private final AccountDesk accounts;
    private final AcrossOrganisations entries;
    private final TransactionTemplate transaction;

    DemoAccounts(DemoData demo, AccountDesk accounts, AcrossOrganisations entries, TransactionTemplate transaction) {
        this.demo = demo;
        this.accounts = accounts;
        this.entries = entries;
        this.transaction = transaction;
    }

    void settleIn(OrganisationId organisation) {
        if (demo.isOn()) {
            Arrays.stream(DemoPerson.values())
                    .filter(person -> accounts.holderOf(person.email()).isEmpty())
                    .forEach(person -> transaction.executeWithoutResult(_ -> open(person, organisation)));
        }
    }

    /** Whoever joins is a learner already. */
    private void open(DemoPerson person, OrganisationId organisation) {
        PersonId id = accounts.open(new NewAccount(
                person.email(),
                person.displayName(),
                legalName(person),
                Locale.ENGLISH,
                Optional.of(DemoPerson.PASSWORD)));
        switch (person) {
            case LEARNER -> {}
            case INSTRUCTOR -> entries.enter(id, organisation, Role.INSTRUCTOR);
            case ADMINISTRATOR -> entries.enter(id, organisation, Role.ADMINISTRATOR);
        }
    }

    /** The learner has given no legal name yet, so that this state can be seen. */
    private static Optional<LegalName> legalName(DemoPerson person) {
        return switch (person) {
            case LEARNER -> Optional.empty();
            case INSTRUCTOR -> Optional.of(new LegalName("Robin Example"));
            case ADMINISTRATOR -> Optional.of(new LegalName("Alex Example"));
        };
    }
}
