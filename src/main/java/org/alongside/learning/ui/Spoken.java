package org.alongside.learning.ui;

import com.vaadin.flow.component.Component;
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
}
