package org.alongside.people.application;

import java.time.Clock;
import java.util.Optional;
import org.alongside.people.EmailAddress;
import org.alongside.people.PasswordVerdict;
import org.alongside.people.domain.MailedLink;
import org.alongside.people.domain.MailedLink.Purpose;
import org.alongside.people.domain.MailedLinks;
import org.alongside.people.domain.PasswordRules;
import org.alongside.people.domain.Person;
import org.alongside.people.domain.Persons;
import org.alongside.people.domain.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does what a link in a letter is for, once. Opening its page changes nothing, because mail scanners open it first. */
@Component
@Transactional
public class FollowingLinks {

    private final MailedLinks links;
    private final Persons persons;
    private final PasswordRules rules;
    private final ChangingPasswords passwords;
    private final Clock clock;

    FollowingLinks(MailedLinks links, Persons persons, PasswordRules rules, ChangingPasswords passwords, Clock clock) {
        this.links = links;
        this.persons = persons;
        this.rules = rules;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean canSetPassword(String secret) {
        return find(secret, Purpose.PASSWORD).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean canConfirmAddress(String secret) {
        return find(secret, Purpose.ADDRESS).isPresent();
    }

    /** Sets the password of whoever got the letter; reading it shows that the address is theirs. */
    public LinkOutcome setPassword(String secret, String password) {
        Optional<MailedLink> link = find(secret, Purpose.PASSWORD);
        Optional<Person> person =
                link.flatMap(found -> persons.findById(found.person().value()));
        if (link.isEmpty() || person.isEmpty()) {
            return new LinkOutcome.WorksNoMore();
        }
        PasswordVerdict verdict = rules.judge(password, person.get().email());
        if (verdict != PasswordVerdict.ACCEPTABLE) {
            return new LinkOutcome.PasswordRefused(verdict);
        }
        return use(link.get()) ? changed(person.get(), password) : new LinkOutcome.WorksNoMore();
    }

    /** Confirms the address of whoever got the letter; false where the link, or the address, is taken. */
    public boolean confirmAddress(String secret) {
        return find(secret, Purpose.ADDRESS)
                .filter(this::use)
                .flatMap(link -> persons.findById(link.person().value()))
                .filter(this::confirm)
                .isPresent();
    }

    private LinkOutcome changed(Person person, String password) {
        confirm(person);
        passwords.change(person, password);
        return new LinkOutcome.Done();
    }

    /** An address belongs to one account; whoever comes second keeps theirs without it. */
    private boolean confirm(Person person) {
        boolean free = holder(person.email()).map(person::equals).orElse(true);
        if (free) {
            person.confirmEmail();
        }
        return free;
    }

    private Optional<Person> holder(EmailAddress email) {
        return persons.findByConfirmedEmail(email.value());
    }

    private Optional<MailedLink> find(String secret, Purpose purpose) {
        return links.findBySecretHashAndPurposeAndExpiresAtAfter(
                Secret.received(secret).hash(), purpose, clock.instant());
    }

    private boolean use(MailedLink link) {
        return links.use(link.id()) == 1;
    }
}
