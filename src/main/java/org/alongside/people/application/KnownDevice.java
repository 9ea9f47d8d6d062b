package org.alongside.people.application;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which the person is signed in.
 *
 * @param here whether it is the one they look at
 */
public record KnownDevice(UUID id, String name, Instant signedInAt, Instant lastUsedAt, boolean here) {}
