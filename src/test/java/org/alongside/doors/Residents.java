package org.alongside.doors;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.organisation.Organisations;
import org.alongside.people.AccountDesk;
import org.alongside.people.DisplayName;
import org.alongside.people.EmailAddress;
import org.alongside.people.NewAccount;
import org.alongside.people.PersonId;
import org.alongside.people.SignedInPeople;
import org.springframework.boot.test.context.TestComponent;

/** Lets people move in, and acts for them where no browser does. */
@TestComponent
class Residents {

    static final String PASSWORD = "river lantern bicycle";

    private final AccountDesk accounts;
    private final Organisations organisations;

    Residents(AccountDesk accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    Resident somebodyNew() {
        String email = UUID.randomUUID() + "@example.org";
        PersonId person = accounts.open(new NewAccount(
                new EmailAddress(email),
                new DisplayName("Zoë"),
                Optional.empty(),
                Locale.ENGLISH,
                Optional.of(PASSWORD)));
        return new Resident(person, email, PASSWORD);
    }

    /** What this person does by another way than the browser of the test. */
    void letThem(Resident resident, Runnable action) {
        SignedInPeople.as(resident.id(), organisations.all().getFirst());
        try {
            action.run();
        } finally {
            SignedInPeople.nobody();
        }
    }
}
