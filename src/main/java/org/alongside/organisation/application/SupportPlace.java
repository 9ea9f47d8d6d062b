package org.alongside.organisation.application;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The contacts of one country.
 *
 * @param country the code of ISO 3166, or empty for everywhere else
 * @param checked when somebody last made sure that they answer
 * @param source what they were checked against
 */
public record SupportPlace(String country, LocalDate checked, URI source, List<Contact> contacts) {

    /**
     * One line.
     *
     * @param call what a telephone dials
     * @param open an address in the web
     * @param how what to expect, by language
     */
    public record Contact(String name, Optional<String> call, Optional<URI> open, Map<String, String> how) {

        public String how(Locale language) {
            return how.getOrDefault(language.getLanguage(), how.getOrDefault(Locale.ENGLISH.getLanguage(), ""));
        }
    }
}
