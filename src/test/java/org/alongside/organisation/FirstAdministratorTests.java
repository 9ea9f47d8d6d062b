package org.alongside.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.people.AccountDesk;
import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationScope;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(
        properties = {
            "alongside.administrator.email=Kim@Example.org",
            "alongside.public-url=https://training.example.org/",
            "alongside.organisation.name=Harbour Training",
            "alongside.organisation.serial-prefix=HT"
        })
class FirstAdministratorTests {

    private final AccountDesk accounts;
    private final MembershipDesk desk;
    private final Organisations organisations;
    private final JdbcClient sql;

    FirstAdministratorTests(AccountDesk accounts, MembershipDesk desk, Organisations organisations, JdbcClient sql) {
        this.accounts = accounts;
        this.desk = desk;
        this.organisations = organisations;
        this.sql = sql;
    }

    @Test
    void whoeverTheSettingsNameRunsTheOrganisation() {
        PersonId kim = accounts.holderOf(new EmailAddress("kim@example.org")).orElseThrow();
        var house = organisations.all().getFirst();
        assertThat(OrganisationScope.call(house, () -> desk.rolesOf(kim))).contains(Role.ADMINISTRATOR);
        assertThat(OrganisationScope.call(house, organisations::current))
                .extracting(OrganisationProfile::name, OrganisationProfile::serialPrefix)
                .containsExactly("Harbour Training", "HT");
    }

    @Test
    void theyGetALetterWithALinkBuiltFromThePublicAddress() {
        List<String> letters = sql.sql("select body from letter where recipient = 'kim@example.org'")
                .query((row, _) -> row.getString("body"))
                .list();
        assertThat(letters).singleElement().asString().contains("https://training.example.org/set-password/");
    }

    @Test
    void withoutDemoDataThereAreNoDemoAccounts() {
        assertThat(accounts.holderOf(new EmailAddress("learner@example.org"))).isEmpty();
    }
}
