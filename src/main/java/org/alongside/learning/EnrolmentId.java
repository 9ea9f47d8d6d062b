package org.alongside.learning;

import java.util.UUID;
import org.alongside.shared.TimeOrderedId;

/** Names a learner on a course version. */
public record EnrolmentId(UUID value) {

    public static EnrolmentId next() {
        return new EnrolmentId(TimeOrderedId.next());
    }
}
