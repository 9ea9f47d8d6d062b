package org.alongside.people.application;

import org.alongside.people.PasswordVerdict;

/** What became of setting a password through a link from a letter. */
public sealed interface LinkOutcome {

    /** The password is set, and the link works no more. */
    record Done() implements LinkOutcome {}

    /** The link was used before, is too old, or never was one. */
    record WorksNoMore() implements LinkOutcome {}

    /** Another password is needed; the link still works. */
    record PasswordRefused(PasswordVerdict verdict) implements LinkOutcome {}
}
