package org.alongside.people.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.people.CurrentPerson;
import org.alongside.people.PasswordVerdict;
import org.alongside.people.domain.Device;
import org.alongside.people.domain.Devices;
import org.alongside.people.domain.PasswordRules;
import org.alongside.people.domain.Person;
import org.alongside.people.domain.Persons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the signed-in person is signed in, and how they end it; and their password. */
@Component
@Transactional
public class MySafety {

    private static final Limit MOST_SHOWN = Limit.of(50);

    private final CurrentPerson me;
    private final Persons persons;
    private final Devices devices;
    private final MatchingPasswords matching;
    private final PasswordRules rules;
    private final ChangingPasswords passwords;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MySafety(
            CurrentPerson me,
            Persons persons,
            Devices devices,
            MatchingPasswords matching,
            PasswordRules rules,
            ChangingPasswords passwords,
            Throttle throttle,
            ApplicationEventPublisher events,
            Clock clock) {
        this.me = me;
        this.persons = persons;
        this.devices = devices;
        this.matching = matching;
        this.rules = rules;
        this.passwords = passwords;
        this.throttle = throttle;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<KnownDevice> devices() {
        Optional<UUID> here = thisDevice();
        return devices
                .findByPersonIdAndExpiresAtAfterOrderByLastUsedAtDesc(me.id().value(), clock.instant(), MOST_SHOWN)
                .stream()
                .map(device -> shown(device, here))
                .toList();
    }

    /** Signs one device out. That of somebody else, or one that is gone, stays as it is. */
    public void signOut(UUID device) {
        devices.remove(device, me.id().value());
        events.publishEvent(new SessionsEnded(me.id()));
    }

    public void signOutEverywhere() {
        passwords.signOutEverywhere(person());
    }

    public PasswordChange changePassword(String current, String wanted, String networkAddress) {
        Person person = person();
        PasswordVerdict verdict = rules.judge(wanted, person.email());
        if (verdict != PasswordVerdict.ACCEPTABLE) {
            return new PasswordChange.Refused(verdict);
        }
        if (!throttle.allowsTry(person.email(), networkAddress)) {
            return new PasswordChange.WaitAMoment();
        }
        if (!matching.matches(person, current)) {
            return new PasswordChange.CurrentIsAnother();
        }
        throttle.forgive(person.email(), networkAddress);
        passwords.change(person, wanted);
        return new PasswordChange.Changed();
    }

    private Person person() {
        return persons.findById(me.id().value()).orElseThrow();
    }

    private static Optional<UUID> thisDevice() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication session
                ? Optional.of(session.device())
                : Optional.empty();
    }

    private static KnownDevice shown(Device device, Optional<UUID> here) {
        return new KnownDevice(
                device.id(),
                device.name(),
                device.signedInAt(),
                device.lastUsedAt(),
                here.filter(device.id()::equals).isPresent());
    }
}
