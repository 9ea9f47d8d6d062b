package org.alongside.learning.web;

/** What a browser sent to be kept. */
sealed interface ReflectionBody {

    /** Understood, and within the limits. */
    record Read(long sequence, String text) implements ReflectionBody {}

    /** More than a reflection may hold. */
    record TooLong() implements ReflectionBody {}

    /** Not what our page sends. */
    record Malformed() implements ReflectionBody {}
}
