package org.alongside.people;

/** Somebody opened an account. Published inside the transaction that did so. */
public record PersonJoined(PersonId person) {}
