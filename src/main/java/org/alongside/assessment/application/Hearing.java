package org.alongside.assessment.application;

import org.alongside.assessment.domain.Response;

/** What became of listening to what was entered. */
sealed interface Hearing {

    record Understood(Response response) implements Hearing {}

    /** The question takes no such answer. */
    record NoSuchChoice() implements Hearing {}

    /** A number is wanted and this is none, or not one of the learner's language. */
    record NotANumber() implements Hearing {}
}
