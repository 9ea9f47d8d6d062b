package org.alongside.learning;

import java.util.List;

/** Where the signed-in person stands on the courses they are taking. */
public interface ProgressBook {

    /** Their courses, last touched first; those they left are not among them. At most 100. */
    List<Progress> mine();
}
