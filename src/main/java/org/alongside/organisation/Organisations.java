package org.alongside.organisation;

import java.util.List;
import org.alongside.shared.OrganisationId;

/** The organisations that this installation serves. */
public interface Organisations {

    /** The organisation that the running code acts for. */
    OrganisationProfile current();

    /** All of them, for tasks that look after each in turn; there is no tenant above them. */
    List<OrganisationId> all();
}
