package org.alongside;

import java.sql.SQLException;
import org.alongside.shared.SpeaksSql;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says that the database cannot be reached, or that another server holds it, and what to do. */
@SpeaksSql("reads the state code of a driver's exception; sends no statement")
class DatabaseFailure extends AbstractFailureAnalyzer<SQLException> {

    /** H2's code for a database file that another process has open. */
    private static final int H2_IN_USE = 90020;

    private final Environment environment;

    DatabaseFailure(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        if (cause.getErrorCode() == H2_IN_USE) {
            return new FailureAnalysis(
                    "Another Alongside server is using the data folder.",
                    "Stop the other one, or name another folder with ALONGSIDE_DATA=/path/to/folder.",
                    cause);
        }
        return isConnectionFailure(cause)
                ? new FailureAnalysis(
                        "The database at " + address() + " cannot be reached: " + firstLine(cause),
                        "Check that it runs, and the address, user and password in SPRING_DATASOURCE_URL,"
                                + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                        cause)
                : null;
    }

    /** SQLSTATE class 08 is a connection exception, class 28 a refused sign-in: ISO/IEC 9075-2, table 38. */
    private static boolean isConnectionFailure(SQLException cause) {
        String state = cause.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("28") || state.startsWith("3D"));
    }

    private String address() {
        return environment.getProperty("spring.datasource.url", "").replaceFirst("[?;].*", "");
    }

    private static String firstLine(SQLException cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
