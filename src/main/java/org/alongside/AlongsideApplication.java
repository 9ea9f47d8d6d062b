package org.alongside;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import java.util.List;
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

    private static final Map<String, String> PRELOADED_FONT =
            Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", "anonymous");

    /** What the first words of every page are set in. */
    private static final List<String> FIRST_FONTS =
            List.of("atkinson-hyperlegible-next-latin-wght-normal", "fraunces-latin-wght-normal");

    public static void main(String[] arguments) {
        SpringApplication.run(AlongsideApplication.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("images/mark.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
        FIRST_FONTS.forEach(font -> settings.addLink("fonts/" + font + ".woff2", PRELOADED_FONT));
    }

    /** The one source of time; stored in UTC, shown in the person's zone. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
