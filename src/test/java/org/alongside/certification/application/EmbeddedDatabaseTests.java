package org.alongside.certification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

class EmbeddedDatabaseTests {

    /** A class that completes its course together waits for one counter; the default of two seconds is too short. */
    @Test
    void whoeverWaitsForARowMayWaitForTenSeconds() throws Exception {
        String inMemory = address().replaceFirst("file:.*?;", "mem:;");
        try (Connection connection = DriverManager.getConnection(inMemory);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("call lock_timeout()")) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getInt(1)).isEqualTo(10_000);
        }
    }

    @Test
    void whatIsAcknowledgedIsWritten() {
        assertThat(address()).contains(";WRITE_DELAY=0");
    }

    private static String address() {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));
        return Objects.requireNonNull(settings.getObject()).getProperty("spring.datasource.url");
    }
}
