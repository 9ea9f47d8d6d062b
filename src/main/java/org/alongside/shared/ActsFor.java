package org.alongside.shared;

/** A signed-in principal that acts for one organisation; the second place where the tenancy wall looks. */
public interface ActsFor {

    OrganisationId organisation();
}
