package org.alongside.organisation.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.organisation.Role;
import org.springframework.data.repository.Repository;

/** Who holds which role in the current organisation. */
public interface Memberships extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    void delete(Membership membership);

    List<Membership> findByPersonId(UUID person);

    List<Membership> findByPersonIdIn(Collection<UUID> people);

    long countByRole(Role role);
}
