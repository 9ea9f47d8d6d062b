package org.alongside.learning;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.organisation.MembershipDesk;
import org.alongside.organisation.Role;
import org.alongside.people.CurrentPerson;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.alongside.people.Profile;
import org.alongside.people.SignedIn;
import org.alongside.shared.OrganisationId;
import org.alongside.testing.MinimalRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Organisations with members who can act: what a test needs of people and organisations. */
public class House implements CurrentPerson, MembershipDesk, People {

    private final MinimalRows rows;
    private final Map<PersonId, Set<Role>> roles = new ConcurrentHashMap<>();

    public House(JdbcClient jdbc) {
        rows = new MinimalRows(jdbc);
    }

    public OrganisationId newOrganisation() {
        return new OrganisationId(rows.insert("organisation"));
    }

    public PersonId newMember(Role... held) {
        PersonId person = new PersonId(rows.insert("person"));
        roles.put(person, Set.of(held));
        return person;
    }

    public PersonId newLearner() {
        return newMember(Role.LEARNER);
    }

    /** From here on, on this thread, this person acts for this organisation. */
    public void actAs(PersonId person, OrganisationId organisation) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(person, organisation));
        TestSecurityContextHolder.setContext(context);
    }

    public void actAsNobody() {
        TestSecurityContextHolder.clearContext();
    }

    public static Authentication authentication(PersonId person, OrganisationId organisation) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person, organisation),
                null,
                List.copyOf(AuthorityUtils.createAuthorityList("ROLE_PERSON")));
    }

    @Override
    public Optional<PersonId> ifSignedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(principal -> ((SignedIn) principal).person());
    }

    @Override
    public PersonId id() {
        return ifSignedIn().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    @Override
    public Set<Role> rolesOf(PersonId person) {
        return roles.getOrDefault(person, Set.of());
    }

    @Override
    public void require(Role... oneOf) {
        if (Arrays.stream(oneOf).noneMatch(rolesOf(id())::contains)) {
            throw new AccessDeniedException("Not a member with such a role");
        }
    }

    /** Everybody lives where the day begins fourteen hours before it does in Greenwich. */
    @Override
    public Optional<Profile> find(PersonId person) {
        return Optional.of(new Profile(
                person,
                "someone@example.org",
                "Sam",
                Optional.empty(),
                Locale.ENGLISH,
                ZoneId.of("Pacific/Kiritimati")));
    }

    @Override
    public Map<PersonId, Profile> findAll(Collection<PersonId> people) {
        Map<PersonId, Profile> found = new HashMap<>();
        people.forEach(person -> find(person).ifPresent(profile -> found.put(person, profile)));
        return found;
    }
}
