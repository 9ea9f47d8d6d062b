package org.alongside.certification.web;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.alongside.certification.application.Verdict;
import org.alongside.shared.Markup;
import org.alongside.shared.Minutes;
import org.alongside.shared.PlainPage;
import org.alongside.shared.Texts;

/** The words of the verification page. */
final class VerificationHtml {

    private static final String FORM = """
            <form class="code" action="/verify" method="get">
            <label for="code">{}</label>
            <input id="code" name="code" type="text" maxlength="80" autocomplete="off" autocapitalize="characters"
             spellcheck="false" required>
            <button class="button">{}</button>
            </form>""";

    private static final Markup TICK = new Markup("""
            <svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="M7 12.5l3.5 3.5L17 9"/></svg>""");
    private static final Markup BAR = new Markup("""
            <svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="M7 12h10"/></svg>""");

    private VerificationHtml() {}

    static String question(Texts texts) {
        return page(texts, "ask", Markup.NONE, form(texts));
    }

    static String answer(Texts texts, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid(Verdict.Details details) -> page(texts, "valid", TICK, facts(texts, details));
            case Verdict.Revoked(Verdict.Details details) -> page(texts, "revoked", BAR, facts(texts, details));
            case Verdict.Unknown() -> page(texts, "unknown", Markup.NONE, form(texts));
        };
    }

    /** Asks for a little patience, without a form: it would only be sent too soon. */
    static String later(Texts texts) {
        return page(texts, "later", Markup.NONE, Markup.NONE);
    }

    /** A card with the title and the sentence of this state, and what follows them. */
    private static String page(Texts texts, String state, Markup sign, Markup rest) {
        String key = "certification.verify." + state;
        String title = texts.say(key + ".title");
        Markup card = Markup.of(
                "<div class=\"page verify {}\"><section class=\"card\"><h1>{}{}</h1><p>{}</p>{}</section></div>",
                state,
                sign,
                title,
                texts.say(key + ".text"),
                rest);
        return PlainPage.of(texts, title, card);
    }

    private static Markup facts(Texts texts, Verdict.Details details) {
        return Markup.of(
                "<dl>{}{}{}{}{}{}{}</dl><p class=\"soft\">{}</p>",
                term(texts, "holder", details.holder()),
                term(texts, "course", details.courseTitle()),
                term(texts, "hours", hours(texts, details.minutes())),
                term(texts, "issuer", details.issuer()),
                term(texts, "completed", date(texts, details.completedOn())),
                term(texts, "issued", date(texts, details.issuedOn())),
                term(texts, "serial", details.serial()),
                texts.say("certification.verify.checked"));
    }

    private static Markup form(Texts texts) {
        return Markup.of(FORM, texts.say("certification.verify.code"), texts.say("certification.verify.check"));
    }

    private static Markup term(Texts texts, String name, String words) {
        return Markup.of("<dt>{}</dt><dd>{}</dd>", texts.say("certification.verify." + name), words);
    }

    /** Rounded down to a tenth, as printed on the certificate. */
    private static String hours(Texts texts, Minutes minutes) {
        NumberFormat tenths = NumberFormat.getNumberInstance(texts.language());
        tenths.setMinimumFractionDigits(1);
        tenths.setMaximumFractionDigits(1);
        return texts.say("certification.verify.hours-self-paced", tenths.format(minutes.value() / 6 / 10.0));
    }

    private static String date(Texts texts, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.language())
                .format(date);
    }
}
