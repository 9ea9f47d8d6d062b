package org.alongside.learning.application;

import java.time.Instant;

/** What comes of writing to a reflection. */
public sealed interface Keeping {

    /** It is in the database; also when the same came twice. */
    record Saved(Instant at) implements Keeping {}

    /** Something later is kept already, from another tab or device. */
    record Stale(Written newer) implements Keeping {}

    /** The learner is not on this course, or has left it. */
    record NotTaken() implements Keeping {}

    /** Their version of the course asks for no such reflection. */
    record NoSuchReflection() implements Keeping {}
}
