package org.alongside.people.application;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The address that somebody typed into the sign-in form, right or wrong. It waits in the session until the form is shown
 * again: in the address of the page it would be read in logs.
 */
public record TypedEmail(String value) implements Serializable {

    /** The name of the session's attribute. */
    public static final String KEPT_AS = TypedEmail.class.getName();

    private static final int LONGEST = 254;

    public TypedEmail {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("Nobody typed that");
        }
    }

    /** Nothing where nothing was typed, or more than any address is long. */
    public static Optional<TypedEmail> of(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .filter(text -> !text.isBlank() && text.length() <= LONGEST)
                .map(TypedEmail::new);
    }
}
