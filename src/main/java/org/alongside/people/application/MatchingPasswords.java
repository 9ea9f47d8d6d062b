package org.alongside.people.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.people.EmailAddress;
import org.alongside.people.domain.Person;
import org.alongside.people.domain.Persons;
import org.springframework.data.domain.Limit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Finds the account that an address and a password open. An address may be claimed by several accounts until one
 * confirms it: two can sign in, the holder (or else the first to claim it) and the latest claim. Whether there are two,
 * one or none, the same work is done, so that the time taken tells nothing.
 */
@Component
class MatchingPasswords {

    private static final int COMPARED = 2;

    private final Persons persons;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    MatchingPasswords(Persons persons, PasswordEncoder passwords) {
        this.persons = persons;
        this.passwords = passwords;
        this.nobodysHash = passwords.encode("nobody has this password");
    }

    Optional<Person> find(EmailAddress email, String password) {
        List<Person> candidates = candidates(email);
        List<Person> matching = candidates.stream()
                .filter(person -> passwords.matches(password, person.passwordHash()))
                .toList();
        for (int compared = candidates.size(); compared < COMPARED; compared++) {
            passwords.matches(password, nobodysHash);
        }
        return matching.stream().findFirst();
    }

    boolean matches(Person person, String password) {
        return passwords.matches(password, person.passwordHash());
    }

    private List<Person> candidates(EmailAddress email) {
        return Stream.concat(holderOrFirst(email).stream(), latest(email).stream())
                .distinct()
                .toList();
    }

    /** Whom letters to an address concern. */
    Optional<Person> holderOrFirst(EmailAddress email) {
        return persons.findByConfirmedEmail(email.value())
                .or(() -> persons.findByEmailOrderByCreatedAtAscIdAsc(email.value(), Limit.of(1)).stream()
                        .findFirst());
    }

    private List<Person> latest(EmailAddress email) {
        return persons.findByEmailOrderByCreatedAtDescIdDesc(email.value(), Limit.of(1));
    }
}
