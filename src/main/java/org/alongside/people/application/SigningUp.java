package org.alongside.people.application;

import java.time.Clock;
import org.alongside.people.PasswordVerdict;
import org.alongside.people.PersonJoined;
import org.alongside.people.domain.PasswordRules;
import org.alongside.people.domain.Person;
import org.alongside.people.domain.Persons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens an account for whoever asks, with a claim to an e-mail address. An address that already belongs to somebody is
 * treated no differently here: the letter that follows tells its holder, and the claim can never be confirmed. Where an
 * address is claimed again and again, only the first few claims send a letter; an account can ask for it later.
 */
@Component
public class SigningUp {

    private final Throttle throttle;
    private final PasswordRules rules;
    private final PasswordEncoder passwords;
    private final Persons persons;
    private final AskingForLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningUp(
            Throttle throttle,
            PasswordRules rules,
            PasswordEncoder passwords,
            Persons persons,
            AskingForLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.throttle = throttle;
        this.rules = rules;
        this.passwords = passwords;
        this.persons = persons;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public SignUpOutcome signUp(Newcomer newcomer, String networkAddress) {
        PasswordVerdict verdict = rules.judge(newcomer.password(), newcomer.email());
        if (verdict != PasswordVerdict.ACCEPTABLE) {
            return new SignUpOutcome.PasswordRefused(verdict);
        }
        if (!throttle.allowsNewcomer(networkAddress)) {
            return new SignUpOutcome.WaitAMoment();
        }
        open(newcomer);
        return new SignUpOutcome.Welcome();
    }

    private void open(Newcomer newcomer) {
        Person person = persons.saveAndFlush(new Person(
                newcomer.email(),
                newcomer.displayName(),
                passwords.encode(newcomer.password()),
                newcomer.language(),
                newcomer.zone(),
                clock.instant()));
        events.publishEvent(new PersonJoined(person.id()));
        letters.aboutTheAddressOf(person.id(), newcomer.email());
    }
}
