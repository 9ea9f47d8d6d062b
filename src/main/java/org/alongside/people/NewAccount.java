package org.alongside.people;

import java.util.Locale;
import java.util.Optional;

/** What is known of a person whose account the house opens itself. Without a password, a link has to set one first. */
public record NewAccount(
        EmailAddress email,
        DisplayName displayName,
        Optional<LegalName> legalName,
        Locale language,
        Optional<String> password) {}
