package org.alongside.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alongside.people.AccountDesk;
import org.alongside.people.Affiliations;
import org.alongside.people.EmailAddress;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.alongside.people.SignedInPeople;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "alongside.demo-data=true")
class FirstStartTests {

    private final Organisations organisations;
    private final MembershipDesk desk;
    private final AccountDesk accounts;
    private final Affiliations affiliations;
    private final People people;

    FirstStartTests(
            Organisations organisations,
            MembershipDesk desk,
            AccountDesk accounts,
            Affiliations affiliations,
            People people) {
        this.organisations = organisations;
        this.desk = desk;
        this.accounts = accounts;
        this.affiliations = affiliations;
        this.people = people;
    }

    @AfterEach
    void signOut() {
        SignedInPeople.nobody();
    }

    @Test
    void theFirstStartFoundsOneOrganisation() {
        assertThat(organisations.all()).hasSize(1);
        assertThat(OrganisationScope.call(house(), organisations::current).name())
                .isEqualTo("Common Ground Training (example)");
    }

    @Test
    void eachDemoAccountHasItsRole() {
        assertThat(roles("learner")).containsExactly(Role.LEARNER);
        assertThat(roles("instructor")).containsExactlyInAnyOrder(Role.LEARNER, Role.INSTRUCTOR);
        assertThat(roles("administrator")).containsExactlyInAnyOrder(Role.LEARNER, Role.ADMINISTRATOR);
    }

    @Test
    void theDemoLearnerHasGivenNoLegalNameYet() {
        assertThat(people.find(person("learner")).orElseThrow().legalName()).isEmpty();
        assertThat(people.find(person("instructor")).orElseThrow().legalName()).isPresent();
    }

    @Test
    void aPersonActsForTheOrganisationTheyJoined() {
        assertThat(affiliations.of(person("learner"))).contains(house());
        assertThat(affiliations.of(PersonId.next())).isEmpty();
    }

    @Test
    void theDeskLetsThoseThroughWhoHoldTheRole() {
        SignedInPeople.as(person("administrator"), house());
        desk.require(Role.INSTRUCTOR, Role.ADMINISTRATOR);

        SignedInPeople.as(person("learner"), house());
        assertThatThrownBy(() -> desk.require(Role.ADMINISTRATOR)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void inAnotherOrganisationTheSamePersonHoldsNoRole() {
        SignedInPeople.as(person("administrator"), OrganisationId.next());
        assertThat(desk.rolesOf(person("administrator"))).isEmpty();
    }

    private OrganisationId house() {
        return organisations.all().getFirst();
    }

    private PersonId person(String mailbox) {
        return accounts.holderOf(new EmailAddress(mailbox + "@example.org")).orElseThrow();
    }

    private java.util.Set<Role> roles(String mailbox) {
        return OrganisationScope.call(house(), () -> desk.rolesOf(person(mailbox)));
    }
}
