package org.alongside.catalog.domain.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Brings what a question asks to order or to match into an order that gives nothing away, the same in each printing. */
final class Shuffled {

    private Shuffled() {}

    /** @param key of the question */
    static <T> List<T> of(List<T> items, String key) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(key.hashCode()));
        if (shuffled.equals(items)) {
            Collections.rotate(shuffled, 1);
        }
        return shuffled;
    }
}
