package org.alongside.certification.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * Everything that is printed on a certificate, and nothing else: the frozen words, apart from how they look.
 *
 * @param organisationName who stands behind the certificate
 * @param legalName the holder's legal name, printed here and nowhere else in the product
 * @param minutes self-paced learning time, in minutes; printed as {@link #hours()}
 * @param completedOn the day of completion in the holder's zone
 * @param serial the organisation's own number
 * @param signatoryName the instructor who answers for the course
 * @param verificationAddress the absolute address that the QR code opens
 * @param verificationCode the code that can be typed where the QR code cannot be scanned
 * @param language English or Spanish
 */
public record CertificateSheet(
        String organisationName,
        String legalName,
        String courseTitle,
        int minutes,
        LocalDate completedOn,
        String serial,
        String signatoryName,
        String signatoryTitle,
        URI verificationAddress,
        String verificationCode,
        Locale language) {

    /** The longest text, in characters, that still fits its place on the page. */
    public static final int LONGEST_TEXT = 300;

    private static final Set<String> LANGUAGES = Set.of("en", "es");

    /** Refuses texts that show nothing or too much, less than a minute, addresses no phone opens, other languages. */
    public CertificateSheet {
        requireText("organisation name", organisationName);
        requireText("legal name", legalName);
        requireText("course title", courseTitle);
        require(minutes > 0, "a certificate needs at least one minute");
        requireText("serial", serial);
        requireText("signatory name", signatoryName);
        requireText("signatory title", signatoryTitle);
        requireText("verification address", verificationAddress.toString());
        require(isWebAddress(verificationAddress), "the verification address must be an absolute web address");
        requireText("verification code", verificationCode);
        require(LANGUAGES.contains(language.getLanguage()), "certificates are printed in English or Spanish");
    }

    /** The learning time in hours with one decimal, rounded down: a certificate never claims more than was learned. */
    public BigDecimal hours() {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 1, RoundingMode.DOWN);
    }

    private static boolean isWebAddress(URI address) {
        return address.getHost() != null && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    }

    private static void requireText(String what, String text) {
        require(text.codePoints().anyMatch(CertificateSheet::isVisible), "the " + what + " is blank");
        require(
                text.codePointCount(0, text.length()) <= LONGEST_TEXT,
                "the " + what + " is longer than " + LONGEST_TEXT + " characters");
    }

    private static boolean isVisible(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT;
    }

    private static void require(boolean holds, String refusal) {
        if (!holds) throw new IllegalArgumentException(refusal);
    }
}
