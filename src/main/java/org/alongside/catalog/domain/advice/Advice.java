package org.alongside.catalog.domain.advice;

import java.util.stream.Stream;
import org.alongside.catalog.domain.Problem;

/** One thing that a colleague looks for. */
@FunctionalInterface
interface Advice {

    /** Remarks on one language of a course. */
    Stream<Problem> on(Subject subject);
}
