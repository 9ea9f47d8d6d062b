package org.alongside.people.application;

import java.io.Serializable;
import java.time.Duration;
import org.alongside.people.domain.Secret;

/**
 * The browser that somebody signs in from.
 *
 * @param secret what it will show from now on to be known again
 * @param stays whether to know it for 90 days, or, on a shared computer, for half a day at most
 * @param address where the request came from
 */
public record NewDevice(String secret, String name, boolean stays, String address) implements Serializable {

    private static final Duration LONG = Duration.ofDays(90);
    private static final Duration SHORT = Duration.ofHours(12);

    public static NewDevice at(String address, String name, boolean stays) {
        return new NewDevice(Secret.next().value(), name, stays, address);
    }

    /** How long the browser is known. */
    public Duration lasting() {
        return stays ? LONG : SHORT;
    }

    /** Never shows its secret in a log. */
    @Override
    public String toString() {
        return "NewDevice[" + name + "]";
    }
}
