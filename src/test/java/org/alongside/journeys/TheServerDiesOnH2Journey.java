package org.alongside.journeys;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

class TheServerDiesOnH2Journey extends TheServerDies {

    @Override
    Map<String, String> database(Path folder) {
        return Map.of();
    }

    @Override
    Connection look(Path folder) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("data").resolve("alongside").toAbsolutePath(),
                "alongside",
                "alongside");
    }
}
