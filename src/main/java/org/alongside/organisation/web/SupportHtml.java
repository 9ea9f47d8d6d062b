package org.alongside.organisation.web;

import static org.alongside.shared.PlainPage.escape;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alongside.organisation.application.SupportPlace;
import org.alongside.organisation.application.SupportPlace.Contact;
import org.alongside.shared.Texts;

/** The words of the support page. */
final class SupportHtml {

    /** Shown to everybody alike; says nothing about who came from where. */
    private static final String NEUTRAL_PLACE = "https://www.wikipedia.org/";

    private static final String PAGE = """
            <div class="page narrow support-page stack">
            <div class="leave"><a class="button quiet" href="%s" rel="noreferrer nofollow" data-leave>%s</a>\
            <p class="soft">%s</p></div>
            <div><h1>%s</h1><p>%s</p></div>
            %s
            <p class="soft">%s</p>
            <nav aria-label="%s">%s</nav>
            </div>
            <script type="module" src="/elements/leave-page.js"></script>""";

    private SupportHtml() {}

    static String of(Texts texts, List<SupportPlace> places) {
        return PAGE.formatted(
                NEUTRAL_PLACE,
                say(texts, "organisation.leave.button"),
                say(texts, "organisation.leave.help"),
                say(texts, "organisation.support.title"),
                say(texts, "organisation.support.text"),
                places.stream().map(place -> section(texts, place)).collect(Collectors.joining("\n")),
                say(texts, "organisation.support.privacy"),
                say(texts, "organisation.support.languages"),
                languages(texts));
    }

    private static String section(Texts texts, SupportPlace place) {
        return """
                <section class="card"><h2>%s</h2>
                <ul class="contacts">%s</ul>
                <p class="soft">%s</p></section>""".formatted(
                escape(name(texts, place)),
                place.contacts().stream().map(contact -> line(texts, contact)).collect(Collectors.joining()),
                checked(texts, place));
    }

    private static String line(Texts texts, Contact contact) {
        return "<li><strong>%s</strong>%s<span>%s</span></li>"
                .formatted(escape(contact.name()), way(contact), escape(contact.how(texts.language())));
    }

    private static String way(Contact contact) {
        return contact.call().map(SupportHtml::call).orElse("")
                + contact.open().map(SupportHtml::open).orElse("");
    }

    private static String call(String number) {
        return "<a class=\"call\" href=\"tel:%s\">%s</a>".formatted(number.replaceAll("[^0-9+]", ""), escape(number));
    }

    private static String open(URI address) {
        return "<a class=\"call\" href=\"%s\" rel=\"noreferrer\">%s</a>"
                .formatted(escape(address.toString()), escape(address.getHost()));
    }

    private static String checked(Texts texts, SupportPlace place) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.language())
                .format(place.checked());
        return "%s <a href=\"%s\" rel=\"noreferrer\">%s</a>"
                .formatted(
                        escape(texts.say("organisation.support.checked", day)),
                        escape(place.source().toString()),
                        say(texts, "organisation.support.source"));
    }

    private static String name(Texts texts, SupportPlace place) {
        return place.country().isEmpty()
                ? texts.say("organisation.support.elsewhere")
                : Locale.of("", place.country()).getDisplayCountry(texts.language());
    }

    private static String languages(Texts texts) {
        return Texts.LANGUAGES.stream()
                .filter(language -> !language.equals(texts.language()))
                .map(language -> "<a href=\"/support?language=%1$s\" lang=\"%1$s\" hreflang=\"%1$s\">%2$s</a>"
                        .formatted(language.toLanguageTag(), escape(ownName(language))))
                .collect(Collectors.joining(" "));
    }

    private static String ownName(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private static String say(Texts texts, String key) {
        return escape(texts.say(key));
    }
}
