package org.alongside.people;

/** A person gave or changed the legal name that their certificates wait for. */
public record LegalNameGiven(PersonId person) {}
