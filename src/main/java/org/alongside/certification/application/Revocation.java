package org.alongside.certification.application;

/** What came of asking to revoke a certificate. */
public sealed interface Revocation {

    /** From now on it is shown as revoked. */
    record Revoked(String serial) implements Revocation {}

    /** It was revoked before; nothing changed. */
    record AlreadyRevoked(String serial) implements Revocation {}

    /** A reason of 1 to 500 characters is needed for the record. */
    record ReasonNeeded() implements Revocation {}
}
