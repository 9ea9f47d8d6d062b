package org.alongside;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The front door: starts the product. */
@SpringBootApplication
@ConfigurationPropertiesScan
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/alongside.css")
@Viewport("width=device-width, initial-scale=1")
public class AlongsideApplication implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(AlongsideApplication.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("images/mark.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }

    /** The one source of time; stored in UTC, shown in the person's zone. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
