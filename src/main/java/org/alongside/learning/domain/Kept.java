package org.alongside.learning.domain;

import java.time.Instant;

/** A reflection as it stands in the database. */
public record Kept(Writing writing, Instant at) {}
