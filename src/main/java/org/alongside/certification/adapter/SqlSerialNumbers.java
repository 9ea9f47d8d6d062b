package org.alongside.certification.adapter;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Objects;
import java.util.UUID;
import org.alongside.certification.domain.SerialNumbers;
import org.alongside.shared.OrganisationScope;
import org.alongside.shared.SpeaksSql;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@SpeaksSql("losing the race for the first number of a year must not spoil the certificate that is being made")
class SqlSerialNumbers implements SerialNumbers {

    private static final String COUNT =
            "update serial_counter set last_number = last_number + 1 where organisation_id = ? and serial_year = ?";
    private static final String READ =
            "select last_number from serial_counter where organisation_id = ? and serial_year = ?";
    private static final String OPEN =
            "insert into serial_counter (organisation_id, serial_year, last_number) values (?, ?, 0)";

    private final JdbcTemplate jdbc;

    SqlSerialNumbers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(int year) {
        if (!counts(year)) {
            jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> openUnlessAnotherDid(connection, year));
            counts(year);
        }
        return Objects.requireNonNull(jdbc.queryForObject(READ, Integer.class, organisation(), year));
    }

    private boolean counts(int year) {
        return jdbc.update(COUNT, organisation(), year) == 1;
    }

    /** Two may begin a year at the same moment: the later waits, goes back one step and finds it begun. */
    private @Nullable Void openUnlessAnotherDid(Connection connection, int year) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            jdbc.update(OPEN, organisation(), year);
        } catch (DuplicateKeyException alreadyOpen) {
            connection.rollback(before);
        }
        return null;
    }

    private static UUID organisation() {
        return OrganisationScope.current().value();
    }
}
