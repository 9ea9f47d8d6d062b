package org.alongside.people;

import java.util.Optional;

/** Who asks. Every use case takes the person from here, never from what the browser sent. */
public interface CurrentPerson {

    /** The person who is signed in, or nobody. */
    Optional<PersonId> ifSignedIn();

    /**
     * The person who is signed in.
     *
     * @throws org.springframework.security.access.AccessDeniedException where nobody is
     */
    PersonId id();
}
