package org.alongside.people.application;

import org.alongside.people.PasswordVerdict;

/** What became of a wish to change one's password. */
public sealed interface PasswordChange {

    /** It is changed, and every session is over. */
    record Changed() implements PasswordChange {}

    /** The password so far was another one. */
    record CurrentIsAnother() implements PasswordChange {}

    /** Another new password is needed. */
    record Refused(PasswordVerdict verdict) implements PasswordChange {}

    /** Too many tries in a row. */
    record WaitAMoment() implements PasswordChange {}
}
