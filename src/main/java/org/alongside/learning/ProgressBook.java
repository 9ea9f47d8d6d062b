package org.alongside.learning;

import java.util.List;
import java.util.Locale;

/** Where the signed-in person stands on the courses they are taking. */
public interface ProgressBook {

    /**
     * Their courses, last touched first; those they left are not among them. At most 100.
     *
     * @param language in which titles are given, where a course has it
     */
    List<Progress> mine(Locale language);
}
