package org.alongside.people.web;

import org.alongside.people.application.PersonAuthentication;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;

/** Whoever was recognised by their device needs no further proof. */
final class KnownDeviceProvider implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication session) {
        return session;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return PersonAuthentication.class.isAssignableFrom(kind);
    }
}
