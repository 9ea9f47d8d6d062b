package org.alongside.assessment.application;

import org.alongside.catalog.model.SafeHtml;

/** An option that a learner chose, with what choosing it does. Leaves the server only when keys may. */
public record ChosenOption(SafeHtml option, boolean right, SafeHtml feedback) {}
