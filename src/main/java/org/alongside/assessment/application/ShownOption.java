package org.alongside.assessment.application;

import org.alongside.catalog.model.SafeHtml;

/** An option as it stands before a learner: its words and whether it is chosen. It does not know whether it is right. */
public record ShownOption(SafeHtml text, boolean chosen) {}
