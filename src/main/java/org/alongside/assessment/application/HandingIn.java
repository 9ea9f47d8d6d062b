package org.alongside.assessment.application;

/** What became of handing in. */
public sealed interface HandingIn {

    /** The attempt has ended, now or before. */
    record Ended(boolean passed) implements HandingIn {}

    /** This person has no such attempt. */
    record Unknown() implements HandingIn {}
}
