package org.alongside.certification.web;

/** Somebody checks faster than people do. */
class TooManyChecks extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManyChecks() {
        super("More checks from one address than a person makes", null, false, false);
    }
}
