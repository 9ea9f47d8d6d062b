package org.alongside.people.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.alongside.people.Affiliations;
import org.alongside.people.SignedIn;
import org.alongside.people.domain.Device;
import org.alongside.people.domain.Devices;
import org.alongside.people.domain.Person;
import org.alongside.people.domain.Persons;
import org.alongside.people.domain.Secret;
import org.alongside.shared.OrganisationId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows browsers again, so that a lost session or a restarted server costs nobody anything. */
@Component
@Transactional
public class KnownDevices {

    private final Devices devices;
    private final Persons persons;
    private final ObjectProvider<Affiliations> affiliations;
    private final Clock clock;

    KnownDevices(Devices devices, Persons persons, ObjectProvider<Affiliations> affiliations, Clock clock) {
        this.devices = devices;
        this.persons = persons;
        this.affiliations = affiliations;
        this.clock = clock;
    }

    /** Lets a person in who proved who they are, and knows their browser from now on. */
    PersonAuthentication admit(Person person, NewDevice device) {
        Device known = devices.save(
                new Device(person.id(), new Secret(device.secret()), device.name(), clock.instant(), device.lasting()));
        return admit(person, known.id());
    }

    /** The person whose browser shows this secret, unless it was signed out or has expired. */
    public Optional<PersonAuthentication> recognise(String secret) {
        return find(secret)
                .flatMap(device -> persons.findById(device.person().value()).map(person -> admit(person, device.id())));
    }

    /** Forgets the browser that shows this secret: its person signed out. */
    public void forget(String secret) {
        find(secret)
                .ifPresent(device -> devices.remove(device.id(), device.person().value()));
    }

    private Optional<Device> find(String secret) {
        return devices.findBySecretHashAndExpiresAtAfter(Secret.received(secret).hash(), clock.instant());
    }

    private PersonAuthentication admit(Person person, UUID device) {
        OrganisationId organisation = Optional.ofNullable(affiliations.getIfAvailable())
                .flatMap(known -> known.of(person.id()))
                .orElse(OrganisationId.NONE);
        return new PersonAuthentication(new SignedIn(person.id(), organisation), person.sessionGeneration(), device);
    }
}
