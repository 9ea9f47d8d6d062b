package org.alongside.organisation.application;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.alongside.organisation.Role;
import org.alongside.people.Affiliations;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.SpeaksSql;
import org.alongside.shared.TimeOrderedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds a person's organisation at sign-in, and enters newcomers: both before anybody acts for an organisation. */
@Component
@SpeaksSql("asks for the organisation, so it cannot be filtered by one")
class AcrossOrganisations implements Affiliations {

    private final JdbcClient sql;
    private final Clock clock;

    AcrossOrganisations(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<OrganisationId> of(PersonId person) {
        return sql.sql("select organisation_id from membership where person_id = ? order by since, id limit 1")
                .param(person.value())
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    /** Gives a person their first role, in the transaction that opened their account. */
    void enter(PersonId person, OrganisationId organisation, Role role) {
        sql.sql("insert into membership (id, version, organisation_id, person_id, member_role, since)"
                        + " values (?, 0, ?, ?, ?, ?)")
                .params(
                        TimeOrderedId.next(),
                        organisation.value(),
                        person.value(),
                        role.name(),
                        Timestamp.from(clock.instant()))
                .update();
    }
}
