package org.alongside.people.application;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;
import org.alongside.people.domain.MailedLink;
import org.alongside.people.domain.MailedLinks;
import org.alongside.people.domain.Person;
import org.alongside.people.domain.Persons;
import org.alongside.people.domain.Secret;
import org.alongside.shared.PublicAddress;
import org.alongside.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes letters about accounts, in the language of the person. Their subjects say nothing about health or training. */
@Component
@Transactional
class WritingLetters {

    private static final Duration ONE_HOUR = Duration.ofHours(1);
    private static final Duration ONE_DAY = Duration.ofDays(1);
    private static final Duration TWO_WEEKS = Duration.ofDays(14);
    private static final String SET_PASSWORD = "set-password/";
    private static final String CONFIRM_ADDRESS = "confirm-address/";

    private final Persons persons;
    private final MailedLinks links;
    private final MatchingPasswords accounts;
    private final Outbox outbox;
    private final PublicAddress house;
    private final Clock clock;

    WritingLetters(
            Persons persons,
            MailedLinks links,
            MatchingPasswords accounts,
            Outbox outbox,
            PublicAddress house,
            Clock clock) {
        this.persons = persons;
        this.links = links;
        this.accounts = accounts;
        this.outbox = outbox;
        this.house = house;
        this.clock = clock;
    }

    /** Nothing happens where nobody has the address. */
    void aboutAForgottenPassword(EmailAddress email) {
        accounts.holderOrFirst(email)
                .ifPresent(person -> write(
                        person,
                        "people.letter.password",
                        link(person, MailedLink.Purpose.PASSWORD, SET_PASSWORD, ONE_HOUR)));
    }

    /** To whoever holds the address already: that they have an account. To anybody else: how to confirm it. */
    void aboutTheAddressOf(PersonId id) {
        Person person = persons.findById(id.value()).orElseThrow();
        persons.findByConfirmedEmail(person.email().value())
                .ifPresentOrElse(holder -> aboutAnAccountThereIs(person, holder), () -> toConfirm(person));
    }

    URI aboutANewAccount(PersonId id) {
        Person person = persons.findById(id.value()).orElseThrow();
        URI link = link(person, MailedLink.Purpose.PASSWORD, SET_PASSWORD, ONE_DAY);
        write(person, "people.letter.invitation", link);
        return link;
    }

    private void aboutAnAccountThereIs(Person newcomer, Person holder) {
        if (!newcomer.id().equals(holder.id())) {
            write(holder, "people.letter.known", link(holder, MailedLink.Purpose.PASSWORD, SET_PASSWORD, ONE_HOUR));
        }
    }

    private void toConfirm(Person person) {
        write(person, "people.letter.confirm", link(person, MailedLink.Purpose.ADDRESS, CONFIRM_ADDRESS, TWO_WEEKS));
    }

    private URI link(Person person, MailedLink.Purpose purpose, String page, Duration lasting) {
        Secret secret = Secret.next();
        links.save(new MailedLink(person.id(), purpose, secret, clock.instant(), lasting));
        return house.of(page + secret.value());
    }

    private void write(Person person, String letter, URI link) {
        Texts texts = Texts.in(person.language());
        outbox.post(new Letter(
                person.email().value(),
                texts.say(letter + ".subject"),
                texts.say(letter + ".text", person.profile().displayName(), link)));
    }
}
