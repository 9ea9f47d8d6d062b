package org.alongside.certification;

import org.alongside.learning.EnrolmentId;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationId;

/** A certificate exists from now on; published once per certificate, in the transaction that issued it. */
public record CertificateIssued(OrganisationId organisation, PersonId holder, EnrolmentId enrolment, String serial) {}
