package org.alongside.certification.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.alongside.certification.domain.Initials;
import org.alongside.certification.domain.PublicEntry;
import org.alongside.certification.domain.PublicRegister;
import org.alongside.certification.domain.VerificationCode;
import org.alongside.shared.Minutes;
import org.alongside.shared.SpeaksSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@SpeaksSql("those who check belong to no organisation; the code alone names the certificate")
class SqlPublicRegister implements PublicRegister {

    private static final String FIND = """
            select legal_name, name_shown, course_title, learning_minutes, completed_on, issued_at, organisation_name,
                   serial, revoked_at
            from certificate where verification_code = ?""";

    private final JdbcClient jdbc;

    SqlPublicRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PublicEntry> find(VerificationCode code) {
        return jdbc.sql(FIND)
                .param(code.value())
                .query(SqlPublicRegister::entry)
                .optional();
    }

    private static PublicEntry entry(ResultSet row, int number) throws SQLException {
        String name = row.getString("legal_name");
        return new PublicEntry(
                row.getBoolean("name_shown") ? name : Initials.of(name),
                row.getString("course_title"),
                new Minutes(row.getInt("learning_minutes")),
                row.getObject("completed_on", LocalDate.class),
                row.getObject("issued_at", OffsetDateTime.class).toLocalDate(),
                row.getString("organisation_name"),
                row.getString("serial"),
                row.getObject("revoked_at", OffsetDateTime.class) != null);
    }
}
