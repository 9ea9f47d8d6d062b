package org.alongside.organisation.web;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.alongside.organisation.application.SupportPlace;
import org.alongside.organisation.application.SupportPlace.Contact;
import org.alongside.shared.Markup;
import org.alongside.shared.Texts;

/** The words of the support page. */
final class SupportHtml {

    /** Shown to everybody alike; says nothing about who came from where. */
    private static final String NEUTRAL_PLACE = "https://www.wikipedia.org/";

    private static final String PAGE = """
            <div class="page narrow support-page stack">
            <div class="leave"><a class="button quiet" href="{}" rel="noreferrer nofollow" data-leave>{}</a>\
            <p class="soft">{}</p></div>
            <div><h1>{}</h1><p>{}</p></div>
            {}
            <p class="soft">{}</p>
            <nav aria-label="{}">{}</nav>
            </div>
            <script type="module" src="/elements/leave-page.js"></script>""";

    private SupportHtml() {}

    static Markup of(Texts texts, List<SupportPlace> places) {
        return Markup.of(
                PAGE,
                NEUTRAL_PLACE,
                texts.say("organisation.leave.button"),
                texts.say("organisation.leave.help"),
                texts.say("organisation.support.title"),
                texts.say("organisation.support.text"),
                Markup.join(places.stream().map(place -> section(texts, place))),
                texts.say("organisation.support.privacy"),
                texts.say("organisation.support.languages"),
                languages(texts));
    }

    private static Markup section(Texts texts, SupportPlace place) {
        return Markup.of(
                """
                <section class="card"><h2>{}</h2>
                <ul class="contacts">{}</ul>
                <p class="soft">{}</p></section>
                """,
                name(texts, place),
                Markup.join(place.contacts().stream().map(contact -> line(texts, contact))),
                checked(texts, place));
    }

    private static Markup line(Texts texts, Contact contact) {
        return Markup.of(
                "<li><strong>{}</strong>{}{}<span>{}</span></li>",
                contact.name(),
                contact.call().map(SupportHtml::call),
                contact.open().map(SupportHtml::open),
                contact.how(texts.language()));
    }

    private static Markup call(String number) {
        return Markup.of("<a class=\"call\" href=\"tel:{}\">{}</a>", number.replaceAll("[^0-9+]", ""), number);
    }

    private static Markup open(URI address) {
        return Markup.of("<a class=\"call\" href=\"{}\" rel=\"noreferrer\">{}</a>", address, address.getHost());
    }

    private static Markup checked(Texts texts, SupportPlace place) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.language())
                .format(place.checked());
        return Markup.of(
                "{} <a href=\"{}\" rel=\"noreferrer\">{}</a>",
                texts.say("organisation.support.checked", day),
                place.source(),
                texts.say("organisation.support.source"));
    }

    private static String name(Texts texts, SupportPlace place) {
        return place.country().isEmpty()
                ? texts.say("organisation.support.elsewhere")
                : Locale.of("", place.country()).getDisplayCountry(texts.language());
    }

    private static Markup languages(Texts texts) {
        return Markup.join(Texts.LANGUAGES.stream()
                .filter(language -> !language.equals(texts.language()))
                .map(SupportHtml::language));
    }

    private static Markup language(Locale language) {
        String tag = language.toLanguageTag();
        return Markup.of(
                "<a href=\"/support?language={}\" lang=\"{}\" hreflang=\"{}\">{}</a> ",
                tag,
                tag,
                tag,
                ownName(language));
    }

    private static String ownName(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
