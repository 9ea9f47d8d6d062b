package org.alongside.doors;

import org.alongside.people.PersonId;

/** Somebody who lives in the house, and knows their password. */
record Resident(PersonId id, String email, String password) {}
