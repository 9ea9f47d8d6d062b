package org.alongside.journeys;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.alongside.testing.OnPostgreSql;

class TheServerDiesOnPostgreSqlJourney extends TheServerDies {

    private final String database = OnPostgreSql.Server.freshDatabase();

    @Override
    Map<String, String> database(Path folder) {
        return Map.of(
                "spring.datasource.url", database,
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres");
    }

    @Override
    Connection look(Path folder) throws SQLException {
        return DriverManager.getConnection(database, "postgres", "postgres");
    }
}
