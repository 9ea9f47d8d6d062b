package org.alongside.people.application;

import org.alongside.people.domain.Devices;
import org.alongside.people.domain.MailedLink.Purpose;
import org.alongside.people.domain.MailedLinks;
import org.alongside.people.domain.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What follows from a new password: all sessions, devices and links that the old one may have opened are over. */
@Component
class ChangingPasswords {

    private final PasswordEncoder passwords;
    private final Devices devices;
    private final MailedLinks links;
    private final ApplicationEventPublisher events;

    ChangingPasswords(PasswordEncoder passwords, Devices devices, MailedLinks links, ApplicationEventPublisher events) {
        this.passwords = passwords;
        this.devices = devices;
        this.links = links;
        this.events = events;
    }

    void change(Person person, String password) {
        person.changePassword(passwords.encode(password));
        signOutEverywhere(person);
        links.useAll(person.id().value(), Purpose.PASSWORD);
    }

    void signOutEverywhere(Person person) {
        person.endSessions();
        devices.removeAllOf(person.id().value());
        events.publishEvent(new SessionsEnded(person.id()));
    }
}
