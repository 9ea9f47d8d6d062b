package org.alongside.organisation.application;

import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationId;

/** What a person may do in an organisation has changed. */
record RolesChanged(OrganisationId organisation, PersonId person) {}
