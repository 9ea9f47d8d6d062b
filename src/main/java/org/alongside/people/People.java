package org.alongside.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Looks people up. Callers answer for why they may know. */
public interface People {

    Optional<Profile> find(PersonId person);

    /** Profiles of several people by one query; whoever is unknown is missing from the answer. */
    Map<PersonId, Profile> findAll(Collection<PersonId> people);
}
