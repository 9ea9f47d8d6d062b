package org.alongside.people.application;

import java.time.ZoneId;
import java.util.Locale;
import org.alongside.people.DisplayName;
import org.alongside.people.EmailAddress;

/** What somebody tells who opens an account. */
public record Newcomer(EmailAddress email, DisplayName displayName, String password, Locale language, ZoneId zone) {

    /** Never shows the password in a log. */
    @Override
    public String toString() {
        return "Newcomer[" + displayName.value() + "]";
    }
}
