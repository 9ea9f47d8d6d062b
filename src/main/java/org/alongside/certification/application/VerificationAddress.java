package org.alongside.certification.application;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The address that certificates carry. Outside demo mode there is none while {@code alongside.public-url} is missing,
 * is no web address, or leads back to the machine itself: a certificate that nobody can check is worse than none.
 */
@Component
public class VerificationAddress {

    private static final Pattern LITERAL_ADDRESS = Pattern.compile("[0-9.]+|\\[.*]");

    private final Environment environment;

    VerificationAddress(Environment environment) {
        this.environment = environment;
    }

    /** The base, ending in a slash. */
    public Optional<URI> base() {
        Optional<URI> configured = configured();
        return configured.isEmpty() && isDemo() ? Optional.of(local()) : configured;
    }

    private boolean isDemo() {
        return environment.getProperty("alongside.demo-data", Boolean.class, false);
    }

    private Optional<URI> configured() {
        return parse(environment.getProperty("alongside.public-url", ""))
                .filter(address -> isDemo() || !isLoopback(address.getHost()));
    }

    private URI local() {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return URI.create("http://localhost:" + port + "/");
    }

    private static Optional<URI> parse(String text) {
        try {
            URI address = new URI(text.endsWith("/") ? text : text + "/");
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Names are judged as they are written: looking them up would ask the network on every certificate. */
    private static boolean isLoopback(String written) {
        String host = written.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        if (host.equals("localhost") || host.endsWith(".localhost")) {
            return true;
        }
        try {
            return LITERAL_ADDRESS.matcher(host).matches() && isLocal(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return true;
        }
    }

    private static boolean isLocal(InetAddress address) {
        return address.isLoopbackAddress() || address.isAnyLocalAddress();
    }
}
