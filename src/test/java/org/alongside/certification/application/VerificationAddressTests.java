package org.alongside.certification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class VerificationAddressTests {

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void aConfiguredAddressIsUsed() {
        settings.setProperty("alongside.public-url", "https://training.example.org/peers");
        assertThat(address()).contains(URI.create("https://training.example.org/peers/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "training.example.org",
                "ftp://training.example.org",
                "https://",
                "http://localhost:8080",
                "http://LOCALHOST",
                "http://localhost./",
                "http://alongside.localhost/",
                "http://127.0.0.1:8080/",
                "http://127.8.9.1/",
                "http://[::1]:8080/",
                "http://0.0.0.0:8080/",
                "not an address"
            })
    void outsideDemoModeNoCertificateCarriesAnAddressThatNobodyCanOpen(String configured) {
        settings.setProperty("alongside.public-url", configured);
        assertThat(address()).isEmpty();
    }

    @Test
    void inDemoModeTheMachineItselfWillDo() {
        settings.setProperty("alongside.demo-data", "true");
        settings.setProperty("server.port", "9000");
        assertThat(address()).contains(URI.create("http://localhost:9000/"));
    }

    private Optional<URI> address() {
        return new VerificationAddress(settings).base();
    }
}
