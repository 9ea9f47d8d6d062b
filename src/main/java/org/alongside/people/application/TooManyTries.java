package org.alongside.people.application;

import org.springframework.security.core.AuthenticationException;

/** Somebody has to wait a moment before the next try. */
public final class TooManyTries extends AuthenticationException {

    TooManyTries() {
        super("Too many tries in a row");
    }
}
