package org.alongside.people.application;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.alongside.people.AccountDesk;
import org.alongside.people.EmailAddress;
import org.alongside.people.NewAccount;
import org.alongside.people.PersonId;
import org.alongside.people.PersonJoined;
import org.alongside.people.domain.Person;
import org.alongside.people.domain.Persons;
import org.alongside.people.domain.Secret;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts that the house itself asks for. */
@Component
@Transactional
class OpeningAccounts implements AccountDesk {

    private final Persons persons;
    private final PasswordEncoder passwords;
    private final WritingLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpeningAccounts(
            Persons persons,
            PasswordEncoder passwords,
            WritingLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.passwords = passwords;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonId> holderOf(EmailAddress email) {
        return persons.findByConfirmedEmail(email.value()).map(Person::id);
    }

    @Override
    public PersonId open(NewAccount account) {
        Person person = new Person(
                account.email(),
                account.displayName(),
                hash(account),
                account.language(),
                ZoneOffset.UTC,
                clock.instant());
        account.legalName().ifPresent(person::certifyAs);
        person.confirmEmail();
        persons.saveAndFlush(person);
        events.publishEvent(new PersonJoined(person.id()));
        return person.id();
    }

    /** Choosing a password is what first ends the sessions of an account. */
    @Override
    @Transactional(readOnly = true)
    public boolean waitsForItsFirstPassword(PersonId person) {
        return persons.findById(person.value()).orElseThrow().sessionGeneration() == 0;
    }

    @Override
    public URI sendPasswordLink(PersonId person) {
        return letters.aboutANewAccount(person);
    }

    /** Without a password the account has one that nobody knows. */
    private String hash(NewAccount account) {
        return passwords.encode(account.password().orElseGet(() -> Secret.next().value()));
    }
}
