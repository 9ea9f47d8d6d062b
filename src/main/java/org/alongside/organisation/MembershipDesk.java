package org.alongside.organisation;

import java.util.Set;
import org.alongside.people.PersonId;

/** Who is a member of the current organisation, and as what. Asked by services, not only by routes. */
public interface MembershipDesk {

    /** The roles a person holds in the current organisation; none for a stranger. */
    Set<Role> rolesOf(PersonId person);

    /**
     * Lets the signed-in person through if they hold one of these roles now.
     *
     * @throws org.springframework.security.access.AccessDeniedException otherwise
     */
    void require(Role... oneOf);
}
