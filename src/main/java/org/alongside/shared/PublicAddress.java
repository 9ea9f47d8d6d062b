package org.alongside.shared;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the house is reached from outside, for links that leave it. It comes from {@code alongside.public-url} alone and
 * never from what a request claims; without it, links lead to this machine.
 */
@Component
public class PublicAddress {

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
    }

    /** Whether it was set, rather than guessed to be this machine. */
    public boolean isSet() {
        return !configured().isBlank();
    }

    /** The address of a page, such as {@code verify/7F3K}. */
    public URI of(String path) {
        return URI.create((isSet() ? configured().replaceAll("/+$", "") : thisMachine()) + "/" + path);
    }

    private String configured() {
        return environment.getProperty("alongside.public-url", "").strip();
    }

    private String thisMachine() {
        return "http://localhost:"
                + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
