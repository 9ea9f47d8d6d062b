package org.alongside.shell.ui;

import com.vaadin.flow.component.Component;
import org.alongside.shared.Minutes;

/** Says a span of learning time as a person would: "about 2 h 50 min". */
final class Hours {

    private Hours() {}

    static String spoken(Component speaker, Minutes minutes) {
        int hours = minutes.value() / 60;
        int rest = minutes.value() % 60;
        if (hours == 0) {
            return speaker.getTranslation("shell.time.minutes", rest);
        }
        return rest == 0
                ? speaker.getTranslation("shell.time.hours", hours)
                : speaker.getTranslation("shell.time.hours-and-minutes", hours, rest);
    }
}
