package org.alongside.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.shared.ActsFor;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(extraIncludes = "shared")
class AuditLogTests {

    private final AuditLog log;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private OrganisationId organisation = OrganisationId.NONE;

    AuditLogTests(AuditLog log, JdbcClient sql, TransactionTemplate transaction) {
        this.log = log;
        this.sql = sql;
        this.transaction = transaction;
    }

    @BeforeEach
    void found() {
        organisation = OrganisationId.next();
        String prefix = organisation.value().toString().substring(28);
        sql.sql("insert into organisation (id, version, name, serial_prefix, signatory_name, signatory_title)"
                        + " values (?, 0, 'House', ?, 'Robin', 'Instructor')")
                .params(organisation.value(), prefix)
                .update();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aDeedIsNotedWithWhoDidItForWhom() {
        UUID person = UUID.randomUUID();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Somebody(organisation, person.toString()), null, List.of()));
        transaction.executeWithoutResult(_ -> log.note("role.given", "somebody"));
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("ACTOR", person)
                        .containsEntry("DEED", "role.given")
                        .containsEntry("SUBJECT", "somebody"));
    }

    @Test
    void aDeedOfAJobHasNoActor() {
        OrganisationScope.run(
                organisation, () -> transaction.executeWithoutResult(_ -> log.note("certificate.issued", "CG-1")));
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.get("ACTOR")).isNull());
    }

    @Test
    void whatWasRolledBackWasNeverDone() {
        OrganisationScope.run(
                organisation,
                () -> transaction.executeWithoutResult(status -> {
                    log.note("role.given", "somebody");
                    status.setRollbackOnly();
                }));
        assertThat(entries()).isEmpty();
    }

    @Test
    void aDeedWithoutATransactionOrATextTooLongIsRefused() {
        assertThatThrownBy(() -> log.note("role.given", "x")).isInstanceOf(IllegalTransactionStateException.class);
        OrganisationScope.run(
                organisation,
                () -> assertThatThrownBy(
                                () -> transaction.executeWithoutResult(_ -> log.note("role.given", "x".repeat(81))))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    private List<Map<String, @Nullable Object>> entries() {
        return sql.sql("select * from audit_entry where organisation_id = ?")
                .param(organisation.value())
                .query()
                .listOfRows();
    }

    private record Somebody(OrganisationId organisation, String name) implements ActsFor, Principal {

        @Override
        public String getName() {
            return name;
        }
    }
}
