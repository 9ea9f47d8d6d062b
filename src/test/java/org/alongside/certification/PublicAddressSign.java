package org.alongside.certification;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What {@code alongside.public-url} says, for tests that set it anew as an operator does between two starts. */
public final class PublicAddressSign {

    public static final String USUAL = "https://training.example.org";

    private final Map<String, Object> settings = new ConcurrentHashMap<>();

    PublicAddressSign(ConfigurableEnvironment environment) {
        environment.getPropertySources().addFirst(new MapPropertySource("public-address-sign", settings));
        says(USUAL);
    }

    public void says(String address) {
        settings.put("alongside.public-url", address);
    }
}
