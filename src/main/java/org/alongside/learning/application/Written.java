package org.alongside.learning.application;

import java.time.Instant;
import org.alongside.learning.domain.Kept;

/**
 * What a learner wrote for themself, as it is kept.
 *
 * @param sequence the number of the change it stems from
 */
public record Written(String text, long sequence, Instant at) {

    static Written of(Kept kept) {
        return new Written(kept.writing().text(), kept.writing().sequence(), kept.at());
    }
}
