package org.alongside.people;

import java.net.URI;
import java.util.Optional;

/** Opens accounts on behalf of the house, for first starts and invitations. Callers answer for why they may. */
public interface AccountDesk {

    /** The person to whom an address belongs because they confirmed it. */
    Optional<PersonId> holderOf(EmailAddress email);

    /** Opens an account that holds its address from the start, and publishes {@link PersonJoined}. */
    PersonId open(NewAccount account);

    /** Whether nobody has chosen a password for this account yet. */
    boolean waitsForItsFirstPassword(PersonId person);

    /** Writes to a person how to set their password, and gives the link; it works once, for a day. */
    URI sendPasswordLink(PersonId person);
}
