package org.alongside.certification.domain;

/** Counts the certificates that the current organisation issued in a year. */
public interface SerialNumbers {

    /**
     * The next number, from 1. It is taken in the transaction that issues, and others wait until that ends: so there are
     * no gaps, and what is rolled back gives its number back.
     */
    int next(int year);
}
