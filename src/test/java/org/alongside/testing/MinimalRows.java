package org.alongside.testing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts rows of other modules into the database for a module's test: with what the test cares for, and something
 * harmless in every other column that must not be empty.
 */
public final class MinimalRows {

    private final JdbcClient jdbc;

    public MinimalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row with an id of its own, which is the answer. */
    public UUID insert(String table) {
        UUID id = UUID.randomUUID();
        insert(table, Map.of("id", id));
        return id;
    }

    public void insert(String table, Map<String, Object> given) {
        Map<String, Object> row = new HashMap<>(given);
        required(table).forEach((column, type) -> row.putIfAbsent(column, something(type)));
        List<String> columns = new ArrayList<>(row.keySet());
        jdbc.sql("insert into %s (%s) values (%s)"
                        .formatted(table, String.join(", ", columns), ":" + String.join(", :", columns)))
                .params(row)
                .update();
    }

    private Map<String, String> required(String table) {
        Map<String, String> columns = new HashMap<>();
        jdbc.sql("""
                        select lower(column_name) as name, lower(data_type) as type from information_schema.columns
                        where lower(table_name) = :table and is_nullable = 'NO'""").param("table", table).query(row -> {
            columns.put(row.getString("name"), row.getString("type"));
        });
        return columns;
    }

    private static Object something(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "uuid" -> UUID.randomUUID();
            case "boolean" -> false;
            case "integer", "bigint" -> 0;
            case "timestamp with time zone" -> OffsetDateTime.parse("2026-01-01T00:00:00Z");
            default -> UUID.randomUUID().toString().substring(0, 8);
        };
    }
}
