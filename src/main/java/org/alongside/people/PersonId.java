package org.alongside.people;

import java.util.UUID;
import org.alongside.shared.TimeOrderedId;

/** Names a person, in every organisation alike. */
public record PersonId(UUID value) {

    public static PersonId next() {
        return new PersonId(TimeOrderedId.next());
    }
}
