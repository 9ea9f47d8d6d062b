package org.alongside.catalog.model;

import org.alongside.shared.Minutes;

/** What a learner does in one sitting. Its minutes are computed from the original language unless the author gave them. */
public sealed interface Step permits Lesson, Quiz {

    StepPath path();

    String title();

    Minutes minutes();
}
