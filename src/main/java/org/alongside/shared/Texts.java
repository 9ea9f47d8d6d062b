package org.alongside.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The same translations that the views use, for pages, letters and documents that no view shows. */
public final class Texts {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("es"));

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Texts in the language asked for, or in English where it is not spoken here. */
    public static Texts in(Locale wanted) {
        return new Texts(SPOKEN.stream()
                .filter(spoken -> spoken.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH));
    }

    public Locale locale() {
        return locale;
    }

    /**
     * A text with its placeholders filled.
     *
     * @throws java.util.MissingResourceException if no such text was written
     */
    public String say(String key, Object... details) {
        String text = bundle.getString(key);
        return details.length == 0 ? text : new MessageFormat(text, locale).format(details);
    }
}
