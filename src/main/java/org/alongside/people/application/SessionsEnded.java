package org.alongside.people.application;

import org.alongside.people.PersonId;

/** At least one session of a person is over. */
record SessionsEnded(PersonId person) {}
