package org.alongside.organisation.application;

import java.util.Set;
import org.alongside.organisation.Role;
import org.alongside.people.PersonId;

/**
 * Somebody who belongs to the organisation.
 *
 * @param confirmed whether a letter to the address was read
 */
public record Member(PersonId person, String displayName, String email, boolean confirmed, Set<Role> roles) {}
