package org.alongside.certification.application;

import java.time.LocalDate;
import org.alongside.shared.Minutes;

/** What the register says of a code. */
public sealed interface Verdict {

    /** The certificate stands as it was issued. */
    record Valid(Details details) implements Verdict {}

    /** The organisation took its validity back. */
    record Revoked(Details details) implements Verdict {}

    /** No certificate has this code, or the code cannot be one: the answer is the same. */
    record Unknown() implements Verdict {}

    /**
     * What those who check may see.
     *
     * @param holder the full name where the holder agreed to it, else the initials
     */
    record Details(
            String holder,
            String courseTitle,
            Minutes minutes,
            LocalDate completedOn,
            LocalDate issuedOn,
            String issuer,
            String serial) {}
}
