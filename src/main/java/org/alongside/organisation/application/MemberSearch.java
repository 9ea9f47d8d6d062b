package org.alongside.organisation.application;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationScope;
import org.alongside.shared.SpeaksSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds members by how their name or address begins, in the order of the alphabet. */
@Component
@SpeaksSql("joins members with accounts, which belong to no organisation; names organisation_id itself")
class MemberSearch {

    private static final String FIND = """
            select p.id, p.display_name, p.email, p.confirmed_email
            from person p
            where exists (select 1 from membership m where m.organisation_id = ? and m.person_id = p.id)
            and (lower(p.display_name) like ? escape '!' or p.email like ? escape '!')
            order by lower(p.display_name), p.id
            limit ? offset ?
            """;

    private final JdbcClient sql;

    MemberSearch(JdbcClient sql) {
        this.sql = sql;
    }

    List<Found> find(String beginning, int limit, int offset) {
        String pattern = pattern(beginning);
        return sql.sql(FIND)
                .params(OrganisationScope.current().value(), pattern, pattern, limit, offset)
                .query((row, _) -> new Found(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("display_name"),
                        row.getString("email"),
                        row.getString("confirmed_email") != null))
                .list();
    }

    private static String pattern(String beginning) {
        return beginning.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    record Found(PersonId person, String displayName, String email, boolean confirmed) {}
}
