package org.alongside.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of the house in one language, for everywhere the browser is not: letters, public pages, documents. Both
 * read the same {@code vaadin-i18n} files. A language that the house does not speak is answered in English.
 */
public final class Texts {

    /** The languages of the house; the first one is spoken where nothing else is known. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

    private static final String FILES = "vaadin-i18n.translations";
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<Locale, Texts> SPOKEN = new ConcurrentHashMap<>();

    private final Locale language;
    private final ResourceBundle sentences;

    private Texts(Locale language) {
        this.language = language;
        this.sentences = ResourceBundle.getBundle(FILES, language, NO_DEFAULT_LOCALE);
    }

    public static Texts in(Locale locale) {
        return SPOKEN.computeIfAbsent(spoken(locale), Texts::new);
    }

    /** The language of the house that comes nearest to what somebody asks for. */
    public static Locale spoken(Locale locale) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
    }

    public Locale language() {
        return language;
    }

    /** A sentence, with details where it has places for them. A missing one shows its key, so that somebody notices. */
    public String say(String key, Object... details) {
        try {
            String sentence = sentences.getString(key);
            return details.length == 0 ? sentence : new MessageFormat(sentence, language).format(details);
        } catch (MissingResourceException e) {
            return "!" + key + "!";
        }
    }

    /** A sentence that differs for one and for more: {@code key.one} and {@code key.more}. */
    public String count(String key, int number) {
        return say(key + (number == 1 ? ".one" : ".more"), number);
    }
}
