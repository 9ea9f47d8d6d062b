package org.alongside.people.application;

import org.alongside.people.PasswordVerdict;

/** What became of a wish to open an account. Whether the address was known before is never part of it. */
public sealed interface SignUpOutcome {

    /** The account is open; its e-mail address and password let in. */
    record Welcome() implements SignUpOutcome {}

    /** Another password is needed. */
    record PasswordRefused(PasswordVerdict verdict) implements SignUpOutcome {}

    /** Too many accounts were opened from here in a row. */
    record WaitAMoment() implements SignUpOutcome {}
}
