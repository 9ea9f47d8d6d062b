package org.alongside.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a Spring test on a real PostgreSQL: one server for the whole run, a fresh database for each context. Put it on a
 * subclass of the test that runs on H2, so that every sentence holds on both.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("postgres")
@ContextConfiguration(initializers = OnPostgreSql.FreshDatabase.class)
public @interface OnPostgreSql {

    /** Points the context at a database of its own. */
    class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "fresh-postgresql",
                            Map.of(
                                    "spring.datasource.url", Server.freshDatabase(),
                                    "spring.datasource.username", "postgres",
                                    "spring.datasource.password", "postgres")));
        }
    }

    /** Started with the first test that asks, stopped with the run. */
    final class Server {

        private static final EmbeddedPostgres STARTED = start();
        private static final AtomicInteger COUNT = new AtomicInteger();

        private Server() {}

        /** The address of a new and empty database; user and password are {@code postgres}. */
        public static String freshDatabase() {
            String name = "alongside_" + COUNT.incrementAndGet();
            try (Connection connection = STARTED.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
                return STARTED.getJdbcUrl("postgres", name);
            } catch (SQLException e) {
                throw new IllegalStateException("The test database could not be made", e);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
