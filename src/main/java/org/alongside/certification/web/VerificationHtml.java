package org.alongside.certification.web;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.alongside.certification.application.Verdict;
import org.alongside.shared.Minutes;
import org.alongside.shared.PlainPage;
import org.alongside.shared.Texts;

/** The words of the verification page. */
final class VerificationHtml {

    private static final String FORM = """
            <form class="code" action="/verify" method="get">
            <label for="code">%s</label>
            <input id="code" name="code" type="text" maxlength="80" autocomplete="off" autocapitalize="characters"
             spellcheck="false" required>
            <button class="button">%s</button>
            </form>""";

    private static final String TICK = """
            <svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="M7 12.5l3.5 3.5L17 9"/></svg>""";
    private static final String BAR = """
            <svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="M7 12h10"/></svg>""";

    private VerificationHtml() {}

    static String question(Texts texts) {
        return PlainPage.of(
                texts,
                texts.say("certification.verify.ask.title"),
                section(
                        "",
                        "<h1>" + say(texts, "certification.verify.ask.title") + "</h1>"
                                + paragraph(texts, "certification.verify.ask.text") + form(texts)));
    }

    static String answer(Texts texts, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid(Verdict.Details details) -> found(texts, "valid", TICK, details);
            case Verdict.Revoked(Verdict.Details details) -> found(texts, "revoked", BAR, details);
            case Verdict.Unknown() -> unknown(texts);
        };
    }

    /** Asks for a little patience, without a form: it would only be sent too soon. */
    static String later(Texts texts) {
        return PlainPage.of(
                texts,
                texts.say("certification.verify.later.title"),
                section(
                        "",
                        "<h1>" + say(texts, "certification.verify.later.title") + "</h1>"
                                + paragraph(texts, "certification.verify.later.text")));
    }

    private static String found(Texts texts, String state, String sign, Verdict.Details details) {
        String key = "certification.verify." + state;
        String list = term(texts, "holder", details.holder())
                + term(texts, "course", details.courseTitle())
                + term(texts, "hours", hours(texts, details.minutes()))
                + term(texts, "issuer", details.issuer())
                + term(texts, "completed", date(texts, details.completedOn()))
                + term(texts, "issued", date(texts, details.issuedOn()))
                + term(texts, "serial", details.serial());
        return PlainPage.of(
                texts,
                texts.say(key + ".title"),
                section(
                                state,
                                "<h1>" + sign + say(texts, key + ".title") + "</h1>" + paragraph(texts, key + ".text")
                                        + "<dl>" + list + "</dl>")
                        + "<p class=\"soft\">" + say(texts, "certification.verify.checked") + "</p>");
    }

    private static String unknown(Texts texts) {
        return PlainPage.of(
                texts,
                texts.say("certification.verify.unknown.title"),
                section(
                        "unknown",
                        "<h1>" + say(texts, "certification.verify.unknown.title") + "</h1>"
                                + paragraph(texts, "certification.verify.unknown.text") + form(texts)));
    }

    private static String section(String state, String content) {
        return "<div class=\"page verify " + state + "\"><section class=\"card\">" + content + "</section></div>";
    }

    private static String form(Texts texts) {
        return FORM.formatted(say(texts, "certification.verify.code"), say(texts, "certification.verify.check"));
    }

    private static String paragraph(Texts texts, String key) {
        return "<p>" + say(texts, key) + "</p>";
    }

    private static String term(Texts texts, String name, String words) {
        return "<dt>" + say(texts, "certification.verify." + name) + "</dt><dd>" + PlainPage.escape(words) + "</dd>";
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

    private static String say(Texts texts, String key) {
        return PlainPage.escape(texts.say(key));
    }
}
