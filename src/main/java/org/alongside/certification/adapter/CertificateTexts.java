package org.alongside.certification.adapter;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.alongside.certification.domain.CertificateSheet;

/** The words of a certificate in the language of its sheet. The fixed ones stand with all others of the product. */
final class CertificateTexts {

    private final CertificateSheet sheet;
    private final Locale language;
    private final ResourceBundle words;

    CertificateTexts(CertificateSheet sheet) {
        this.sheet = sheet;
        language = sheet.language();
        // Without the machine's own language as a fallback: the same sheet gives the same words everywhere.
        words = ResourceBundle.getBundle(
                "vaadin-i18n.translations", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String title() {
        return word("title");
    }

    String awardedTo() {
        return word("awarded-to");
    }

    String forCompleting() {
        return word("for-completing");
    }

    String facts() {
        return word("facts", hours(), completedOn());
    }

    private String hours() {
        NumberFormat oneDecimal = NumberFormat.getNumberInstance(language);
        oneDecimal.setMinimumFractionDigits(1);
        return word("hours", oneDecimal.format(sheet.hours()));
    }

    private String completedOn() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(sheet.completedOn());
    }

    String serial() {
        return word("serial", PrintableText.of(sheet.serial()));
    }

    String checkAt() {
        return word("check-at");
    }

    String code() {
        return word("code", PrintableText.of(sheet.verificationCode()));
    }

    String qrCode() {
        return word("qr-code", sheet.verificationAddress());
    }

    /** The title that a reader's window shows. */
    String documentTitle() {
        return word(
                "document-title", title(), PrintableText.of(sheet.legalName()), PrintableText.of(sheet.courseTitle()));
    }

    private String word(String key, Object... arguments) {
        return new MessageFormat(words.getString("certification.pdf." + key), language).format(arguments);
    }
}
