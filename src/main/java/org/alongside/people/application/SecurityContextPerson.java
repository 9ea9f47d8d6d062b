package org.alongside.people.application;

import java.util.Optional;
import org.alongside.people.CurrentPerson;
import org.alongside.people.PersonId;
import org.alongside.people.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the person off the security context, where only sign-in can put them. */
@Component
class SecurityContextPerson implements CurrentPerson {

    @Override
    public Optional<PersonId> ifSignedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(principal -> ((SignedIn) principal).person());
    }

    @Override
    public PersonId id() {
        return ifSignedIn().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
