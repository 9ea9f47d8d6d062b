package org.alongside.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.alongside.organisation.MembershipDesk;
import org.alongside.organisation.Organisations;
import org.alongside.organisation.Role;
import org.alongside.organisation.domain.Organisation;
import org.alongside.organisation.domain.Tenants;
import org.alongside.people.AccountDesk;
import org.alongside.people.DisplayName;
import org.alongside.people.EmailAddress;
import org.alongside.people.NewAccount;
import org.alongside.people.PersonId;
import org.alongside.people.SignedInPeople;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, module = "organisation")
class MembersTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private LookingAfterMembers members;

    @Autowired
    private MembershipDesk desk;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Tenants tenants;

    @Autowired
    private AcrossOrganisations entries;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private JdbcClient sql;

    private OrganisationId house = OrganisationId.NONE;
    private PersonId alex = PersonId.next();

    @BeforeEach
    void moveIn() {
        int number = COUNT.incrementAndGet();
        house = tenants.save(new Organisation("House " + number, "H" + number, "Robin", "Instructor"))
                .id();
        alex = member("Alex", Role.ADMINISTRATOR);
        SignedInPeople.as(alex, house);
    }

    @AfterEach
    void leave() {
        SignedInPeople.nobody();
    }

    @Test
    void anAdministratorSeesTheMembersInTheOrderOfTheAlphabet() {
        member("zoë", Role.LEARNER);
        member("Bo", Role.LEARNER, Role.INSTRUCTOR);
        assertThat(members.page("", 0).members())
                .extracting(Member::displayName)
                .containsExactly("Alex", "Bo", "zoë");
        assertThat(members.page("", 0).members().get(1).roles())
                .containsExactlyInAnyOrder(Role.LEARNER, Role.INSTRUCTOR);
    }

    @Test
    void theListIsReadFiftyAtATime() {
        IntStream.range(0, 60).forEach(one -> member("Learner " + one, Role.LEARNER));
        assertThat(members.page("", 0).members()).hasSize(50);
        assertThat(members.page("", 0).more()).isTrue();
        assertThat(members.page("", 1).members()).hasSize(11);
        assertThat(members.page("", 1).more()).isFalse();
        assertThat(members.page("", Integer.MAX_VALUE).members()).isEmpty();
    }

    @Test
    void aMemberIsFoundByHowTheirNameOrAddressBegins() {
        member("Zenobia", Role.LEARNER);
        assertThat(members.page(" zEn", 0).members()).hasSize(1);
        assertThat(members.page("nobia", 0).members()).isEmpty();
        assertThat(members.page("member-zenobia", 0).members()).hasSize(1);
    }

    @Test
    void signsOfTheSearchLanguageAreJustSigns() {
        member("100% sure_thing!", Role.LEARNER);
        assertThat(members.page("%", 0).members()).isEmpty();
        assertThat(members.page("100% sure_thing!", 0).members()).hasSize(1);
        assertThat(members.page("' or 1=1 --", 0).members()).isEmpty();
    }

    @Test
    void membersOfAnotherOrganisationAreNotThere() {
        OrganisationId other = tenants.save(new Organisation("Other", "O" + COUNT.get(), "Kim", "Instructor"))
                .id();
        PersonId stranger = account("Stranger");
        entries.enter(stranger, other, Role.LEARNER);

        assertThat(members.page("Stranger", 0).members()).isEmpty();
        assertThat(members.change(stranger, EnumSet.of(Role.ADMINISTRATOR))).isInstanceOf(RoleChange.NotAMember.class);
        assertThat(OrganisationScope.call(other, () -> desk.rolesOf(stranger))).containsExactly(Role.LEARNER);
    }

    @Test
    void nobodyButAnAdministratorSeesOrChangesAnything() {
        PersonId learner = member("Lee", Role.LEARNER, Role.INSTRUCTOR);
        SignedInPeople.as(learner, house);
        assertThatThrownBy(() -> members.page("", 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> members.change(learner, EnumSet.of(Role.ADMINISTRATOR)))
                .isInstanceOf(AccessDeniedException.class);
        SignedInPeople.nobody();
        assertThatThrownBy(() -> members.page("", 0)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAdministratorOfOneHouseIsNobodyInAnother() {
        OrganisationId other = tenants.save(new Organisation("Other", "O" + COUNT.get(), "Kim", "Instructor"))
                .id();
        SignedInPeople.as(alex, other);
        assertThatThrownBy(() -> members.page("", 0)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aChangedRoleCountsAtOnce() {
        PersonId lee = member("Lee", Role.LEARNER);
        assertThat(desk.rolesOf(lee)).containsExactly(Role.LEARNER);
        assertThat(members.change(lee, EnumSet.of(Role.INSTRUCTOR))).isInstanceOf(RoleChange.Changed.class);
        assertThat(desk.rolesOf(lee)).containsExactly(Role.INSTRUCTOR);
    }

    @Test
    void eachChangeIsNotedWithWhoMadeIt() {
        PersonId lee = member("Lee", Role.LEARNER);
        members.change(lee, EnumSet.of(Role.INSTRUCTOR));
        assertThat(sql.sql("select deed || ' ' || subject from audit_entry where organisation_id = ? and actor = ?")
                        .params(house.value(), alex.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "role.given " + lee.value() + ":INSTRUCTOR", "role.taken " + lee.value() + ":LEARNER");
    }

    @Test
    void theLastAdministratorStays() {
        assertThat(members.change(alex, EnumSet.of(Role.LEARNER))).isInstanceOf(RoleChange.LastAdministrator.class);
        assertThat(desk.rolesOf(alex)).containsExactly(Role.ADMINISTRATOR);
        PersonId lee = member("Lee", Role.LEARNER);
        members.change(lee, EnumSet.of(Role.LEARNER, Role.ADMINISTRATOR));
        assertThat(members.change(alex, EnumSet.of(Role.LEARNER))).isInstanceOf(RoleChange.Changed.class);
    }

    @Test
    void aMemberKeepsAtLeastOneRole() {
        PersonId lee = member("Lee", Role.LEARNER);
        assertThat(members.change(lee, EnumSet.noneOf(Role.class))).isInstanceOf(RoleChange.LastRole.class);
    }

    @Test
    void twoAdministratorsCannotTakeTheRoleFromEachOtherAtTheSameMoment() throws Exception {
        PersonId lee = member("Lee", Role.LEARNER, Role.ADMINISTRATOR);
        Callable<RoleChange> alexTakesFromLee = () -> changeAs(alex, lee);
        Callable<RoleChange> leeTakesFromAlex = () -> changeAs(lee, alex);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<RoleChange> outcome : threads.invokeAll(List.of(alexTakesFromLee, leeTakesFromAlex))) {
                assertThat(outcome.isDone()).isTrue();
            }
        }
        assertThat(sql.sql("select count(*) from membership where organisation_id = ? and member_role = ?")
                        .params(house.value(), Role.ADMINISTRATOR.name())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private RoleChange changeAs(PersonId who, PersonId whose) {
        SignedInPeople.as(who, house);
        try {
            return members.change(whose, EnumSet.of(Role.LEARNER));
        } finally {
            SignedInPeople.nobody();
        }
    }

    private PersonId member(String name, Role... roles) {
        PersonId person = account(name);
        Set.of(roles).forEach(role -> entries.enter(person, house, role));
        return person;
    }

    /** Whoever opens an account joins the first organisation of the house, which is not the one of this test. */
    private PersonId account(String name) {
        String mailbox = "member-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + COUNT.incrementAndGet();
        return accounts.open(new NewAccount(
                new EmailAddress(mailbox + "@example.org"),
                new DisplayName(name),
                Optional.empty(),
                Locale.ENGLISH,
                Optional.of("river lantern bicycle")));
    }
}
