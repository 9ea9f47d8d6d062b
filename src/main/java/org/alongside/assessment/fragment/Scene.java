package org.alongside.assessment.fragment;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.shared.Markup;
import org.alongside.shared.Texts;

/**
 * What all pages of one quiz share.
 *
 * @param heading the level of the page's heading: 1 where the quiz is the page
 * @param person whose answers these are, for what the browser keeps until it is saved
 * @param contentLanguage the course's own, which may differ from the reader's
 */
public record Scene(
        Texts words, Quiz quiz, int heading, QuizAddresses addresses, String person, Locale contentLanguage) {

    /** The heading of the page. It can take the focus, so that a new page is heard. */
    Markup title(Object text) {
        return heading(0, text);
    }

    /** A heading so many levels below that of the page. */
    Markup heading(int below, Object text) {
        int level = heading + below;
        return Markup.of("<h{}>{}</h{}>", level, text, level);
    }

    /** The line above the heading. */
    Markup eyebrow(String text) {
        return Markup.of("<p class=\"eyebrow\">{}</p>", text);
    }

    /** Course text, marked with its language. */
    Markup content(String cssClass, SafeHtml html) {
        return Markup.of("<div class=\"{}\" lang=\"{}\">{}</div>", cssClass, contentLanguage.toLanguageTag(), html)
                .when(!html.isEmpty());
    }

    Markup inCourseLanguage(Object text) {
        return Markup.of("<span lang=\"{}\">{}</span>", contentLanguage.toLanguageTag(), text);
    }

    /** What to do, in a quiet line. */
    Markup advice(String key) {
        return Markup.of("<p class=\"soft\">{}</p>", say(key));
    }

    /** Points with at most two decimals, such as 4.5. */
    String points(BigDecimal points) {
        NumberFormat format = NumberFormat.getInstance(words.language());
        format.setMaximumFractionDigits(2);
        return format.format(points);
    }

    /** A button that does something on the server. */
    Markup button(String act, String cssClass, String text) {
        return Markup.of(
                "<button type=\"submit\" class=\"{}\" name=\"act\" value=\"{}\">{}</button>", cssClass, act, text);
    }

    Markup link(String address, String cssClass, Object text) {
        return Markup.of("<a class=\"{}\" href=\"{}\">{}</a>", cssClass, address, text);
    }

    String say(String key, Object... parts) {
        return words.say(key, parts);
    }
}
