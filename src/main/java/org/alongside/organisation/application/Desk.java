package org.alongside.organisation.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.alongside.organisation.MembershipDesk;
import org.alongside.organisation.Role;
import org.alongside.organisation.domain.Membership;
import org.alongside.organisation.domain.Memberships;
import org.alongside.people.CurrentPerson;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Answers from the database, so that a changed role counts in sessions that are open. What it read is remembered for a
 * few seconds; on the node that made a change it is forgotten at once.
 */
@Component
class Desk implements MembershipDesk {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST_REMEMBERED = 10_000;

    private final Memberships memberships;
    private final CurrentPerson me;
    private final Cache<Member, Set<Role>> remembered = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_REMEMBERED)
            .build();

    Desk(Memberships memberships, CurrentPerson me) {
        this.memberships = memberships;
        this.me = me;
    }

    @Override
    public Set<Role> rolesOf(PersonId person) {
        return remembered.get(new Member(OrganisationScope.current(), person), member -> read(person));
    }

    @Override
    public void require(Role... oneOf) {
        if (Arrays.stream(oneOf).noneMatch(rolesOf(me.id())::contains)) {
            throw new AccessDeniedException("None of the roles " + Arrays.toString(oneOf));
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(RolesChanged change) {
        remembered.invalidate(new Member(change.organisation(), change.person()));
    }

    private Set<Role> read(PersonId person) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        memberships.findByPersonId(person.value()).stream()
                .map(Membership::role)
                .forEach(roles::add);
        return Set.copyOf(roles);
    }

    private record Member(OrganisationId organisation, PersonId person) {}
}
