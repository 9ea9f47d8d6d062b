package org.alongside.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.alongside.shared.Markup;
import org.alongside.shared.Minutes;

/** Says things as a person would, in the language of the page. */
final class Spoken {

    private Spoken() {}

    /** Such as "45 min", "2 h" or "2 h 50 min". */
    static String time(Component speaker, Minutes minutes) {
        int hours = minutes.value() / 60;
        int rest = minutes.value() % 60;
        if (hours == 0) {
            return speaker.getTranslation("learning.time.minutes", rest);
        }
        return rest == 0
                ? speaker.getTranslation("learning.time.hours", hours)
                : speaker.getTranslation("learning.time.hours-and-minutes", hours, rest);
    }

    /** The language of the page. */
    static Locale language(Component speaker) {
        return speaker.getUI().orElseGet(UI::getCurrent).getLocale();
    }

    /** The name of a language, such as "English" or "inglés". */
    static String name(Component speaker, Locale language) {
        return language.getDisplayLanguage(language(speaker));
    }

    /** The attribute that words of a course need on a page that speaks another language; else nothing. */
    static Markup lang(Component speaker, Locale language) {
        return Markup.of(" lang=\"{}\"", language.toLanguageTag()).when(isForeign(speaker, language));
    }

    static boolean isForeign(Component speaker, Locale language) {
        return !language.getLanguage().equals(language(speaker).getLanguage());
    }
}
