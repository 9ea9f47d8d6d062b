package org.alongside.assessment;

import java.util.UUID;
import org.alongside.shared.TimeOrderedId;

/** Names one sitting of a quiz. */
public record AttemptId(UUID value) {

    public static AttemptId next() {
        return new AttemptId(TimeOrderedId.next());
    }
}
