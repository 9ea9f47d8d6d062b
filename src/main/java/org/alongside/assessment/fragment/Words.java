package org.alongside.assessment.fragment;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one language, also where no page is open: an answer is saved by a plain request. */
public final class Words {

    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Words ENGLISH = new Words(Locale.ENGLISH);
    private static final Words SPANISH = new Words(Locale.of("es"));

    private final Locale language;
    private final ResourceBundle texts;

    private Words(Locale language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle("vaadin-i18n/translations", language, ENGLISH_ELSE);
    }

    /** In the wished language where there are texts in it, else in English. */
    public static Words in(Locale wished) {
        return wished.getLanguage().equals(SPANISH.language.getLanguage()) ? SPANISH : ENGLISH;
    }

    public Locale language() {
        return language;
    }

    public String say(String key, Object... parts) {
        String text = texts.getString(key);
        return parts.length == 0 ? text : new MessageFormat(text, language).format(parts);
    }

    /** A text that differs for one and for more: {@code key.one} and {@code key.more}. */
    public String count(String key, int number) {
        return say(key + (number == 1 ? ".one" : ".more"), number);
    }
}
