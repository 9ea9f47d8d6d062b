package org.alongside.catalog.domain.advice;

import java.util.HashSet;
import java.util.Set;
import org.alongside.catalog.model.Question;

/** Remembers which questions came by. */
final class SeenKeys {

    private final Set<String> keys = new HashSet<>();

    boolean isNew(Question question) {
        return keys.add(question.source().key());
    }
}
