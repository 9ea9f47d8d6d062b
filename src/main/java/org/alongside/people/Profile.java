package org.alongside.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** What other modules may know of a person. The legal name is for certificates only. */
public record Profile(
        PersonId id, String email, String displayName, Optional<LegalName> legalName, Locale language, ZoneId zone) {}
