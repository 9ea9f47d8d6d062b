package org.alongside.learning.ui;

import com.vaadin.flow.component.Component;
import org.alongside.learning.Headway;
import org.alongside.shared.Markup;

/** How much is done: a bar to look at, and the same in words. */
final class ProgressLine {

    private ProgressLine() {}

    static Markup of(Component speaker, Headway headway) {
        return Markup.of(
                "<progress class=\"progress\" max=\"{}\" value=\"{}\" aria-label=\"{}\"></progress><p class=\"soft\">{}</p>",
                headway.stepsInAll(),
                headway.stepsDone(),
                speaker.getTranslation("learning.progress"),
                words(speaker, headway));
    }

    static String words(Component speaker, Headway headway) {
        return headway.isComplete()
                ? speaker.getTranslation("learning.progress.all", headway.stepsInAll())
                : speaker.getTranslation(
                        "learning.progress.some",
                        headway.stepsDone(),
                        headway.stepsInAll(),
                        headway.percent().value(),
                        Spoken.time(speaker, headway.minutesLeft()));
    }
}
