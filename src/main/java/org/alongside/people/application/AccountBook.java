package org.alongside.people.application;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.alongside.people.Profile;
import org.alongside.people.domain.Person;
import org.alongside.people.domain.Persons;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks people up. */
@Component
@Transactional(readOnly = true)
class AccountBook implements People {

    private final Persons persons;

    AccountBook(Persons persons) {
        this.persons = persons;
    }

    @Override
    public Optional<Profile> find(PersonId person) {
        return persons.findById(person.value()).map(Person::profile);
    }

    @Override
    public Map<PersonId, Profile> findAll(Collection<PersonId> people) {
        return persons.findAllByIdIn(people.stream().map(PersonId::value).toList()).stream()
                .collect(Collectors.toMap(Person::id, Person::profile));
    }
}
