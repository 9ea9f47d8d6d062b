package org.alongside.organisation.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.organisation.Role;
import org.alongside.people.AccountDesk;
import org.alongside.people.DisplayName;
import org.alongside.people.EmailAddress;
import org.alongside.people.LegalName;
import org.alongside.people.NewAccount;
import org.alongside.shared.DemoData;
import org.alongside.shared.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The three people of a demonstration, whose password everybody knows. */
@Component
class DemoAccounts {

    private static final String PASSWORD = "alongside-demo";

    /** The learner has given no legal name yet, so that this state can be seen. */
    private static final List<DemoAccount> ACCOUNTS = List.of(
            new DemoAccount("learner", "Sam (example learner)", Optional.empty(), Role.LEARNER),
            new DemoAccount("instructor", "Robin (example instructor)", Optional.of("Robin Example"), Role.INSTRUCTOR),
            new DemoAccount(
                    "administrator", "Alex (example administrator)", Optional.of("Alex Example"), Role.ADMINISTRATOR));

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
            ACCOUNTS.stream()
                    .filter(account -> accounts.holderOf(account.email()).isEmpty())
                    .forEach(account -> transaction.executeWithoutResult(_ -> open(account, organisation)));
        }
    }

    private void open(DemoAccount account, OrganisationId organisation) {
        var person = accounts.open(account.asNewAccount());
        if (account.role() != Role.LEARNER) {
            entries.enter(person, organisation, account.role());
        }
    }

    private record DemoAccount(String mailbox, String displayName, Optional<String> legalName, Role role) {

        EmailAddress email() {
            return new EmailAddress(mailbox + "@example.org");
        }

        NewAccount asNewAccount() {
            return new NewAccount(
                    email(),
                    new DisplayName(displayName),
                    legalName.map(LegalName::new),
                    Locale.ENGLISH,
                    Optional.of(PASSWORD));
        }
    }
}
