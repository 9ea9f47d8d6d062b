package org.alongside.catalog;

import java.util.UUID;
import org.alongside.shared.TimeOrderedId;

/** Names an immutable, published state of a course. */
public record CourseVersionId(UUID value) {

    public static CourseVersionId next() {
        return new CourseVersionId(TimeOrderedId.next());
    }
}
