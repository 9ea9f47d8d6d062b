package org.alongside.organisation.application;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.audit.AuditLog;
import org.alongside.organisation.MembershipDesk;
import org.alongside.organisation.Role;
import org.alongside.organisation.domain.Membership;
import org.alongside.organisation.domain.Memberships;
import org.alongside.organisation.domain.Tenants;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators see of the members of their organisation, and how they give and take roles. */
@Component
@Transactional
public class LookingAfterMembers {

    /** How many members stand on one page. */
    public static final int PER_PAGE = 50;

    private static final int FURTHEST_PAGE = 10_000;

    private final MembershipDesk desk;
    private final Memberships memberships;
    private final MemberSearch search;
    private final Tenants tenants;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LookingAfterMembers(
            MembershipDesk desk,
            Memberships memberships,
            MemberSearch search,
            Tenants tenants,
            AuditLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.memberships = memberships;
        this.search = search;
        this.tenants = tenants;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Members whose name or address begins like this, for administrators only.
     *
     * @param page counted from 0
     */
    @Transactional(readOnly = true)
    public MemberPage page(String beginning, int page) {
        desk.require(Role.ADMINISTRATOR);
        var found = search.find(beginning, PER_PAGE + 1, PER_PAGE * Math.clamp(page, 0, FURTHEST_PAGE));
        var shown = found.stream().limit(PER_PAGE).toList();
        Map<PersonId, Set<Role>> roles = roles(shown);
        return new MemberPage(
                shown.stream()
                        .map(one -> new Member(
                                one.person(),
                                one.displayName(),
                                one.email(),
                                one.confirmed(),
                                roles.getOrDefault(one.person(), Set.of())))
                        .toList(),
                found.size() > shown.size());
    }

    /** Makes these the roles of a member, for administrators only. */
    public RoleChange change(PersonId person, Set<Role> wanted) {
        desk.require(Role.ADMINISTRATOR);
        takeTurns();
        List<Membership> held = memberships.findByPersonId(person.value());
        if (held.isEmpty()) {
            return new RoleChange.NotAMember();
        }
        if (wanted.isEmpty()) {
            return new RoleChange.LastRole();
        }
        if (losesItsLastAdministrator(held, wanted)) {
            return new RoleChange.LastAdministrator();
        }
        give(person, wanted, held);
        take(wanted, held);
        events.publishEvent(new RolesChanged(OrganisationScope.current(), person));
        return new RoleChange.Changed();
    }

    /** Two administrators who take the role from each other at the same moment would leave none. */
    private void takeTurns() {
        if (tenants.lock(OrganisationScope.current().value()).isEmpty()) {
            throw new IllegalStateException("No organisation is acted for");
        }
    }

    private boolean losesItsLastAdministrator(List<Membership> held, Set<Role> wanted) {
        return holds(held, Role.ADMINISTRATOR)
                && !wanted.contains(Role.ADMINISTRATOR)
                && memberships.countByRole(Role.ADMINISTRATOR) == 1;
    }

    private void give(PersonId person, Set<Role> wanted, List<Membership> held) {
        wanted.stream().filter(role -> !holds(held, role)).forEach(role -> {
            memberships.save(new Membership(person, role, clock.instant()));
            log.note("role.given", subject(person, role));
        });
    }

    private void take(Set<Role> wanted, List<Membership> held) {
        held.stream().filter(membership -> !wanted.contains(membership.role())).forEach(membership -> {
            memberships.delete(membership);
            log.note("role.taken", subject(membership.person(), membership.role()));
        });
    }

    private Map<PersonId, Set<Role>> roles(List<MemberSearch.Found> shown) {
        return memberships
                .findByPersonIdIn(
                        shown.stream().map(one -> one.person().value()).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        Membership::person,
                        Collectors.mapping(
                                Membership::role, Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
    }

    private static boolean holds(List<Membership> held, Role role) {
        return held.stream().anyMatch(membership -> membership.role() == role);
    }

    private static String subject(PersonId person, Role role) {
        return person.value() + ":" + role;
    }
}
