package org.alongside.assessment.application;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.shared.Texts;

/**
 * Numbers as people write them: with the decimal mark of the language they read in, and nothing between thousands. What
 * one language takes for a decimal mark another takes for a thousand, so the other mark is refused rather than guessed at.
 */
final class SpokenNumber {

    private static final String SIGN_AND_DIGITS = "[-+\u2212]?(\\d{1,15}(%1$s\\d{0,10})?|%1$s\\d{1,10})";

    private final char mark;
    private final Pattern form;

    private SpokenNumber(char mark) {
        this.mark = mark;
        this.form = Pattern.compile(String.format(Locale.ROOT, SIGN_AND_DIGITS, Pattern.quote(String.valueOf(mark))));
    }

    /** As in the language of the house that is nearest. */
    static SpokenNumber in(Locale language) {
        return new SpokenNumber(
                DecimalFormatSymbols.getInstance(Texts.spoken(language)).getDecimalSeparator());
    }

    /** Nothing where it is no number. */
    Optional<BigDecimal> read(String text) {
        String number = text.strip();
        return form.matcher(number).matches()
                ? Optional.of(new BigDecimal(
                        number.replace(mark, '.').replace('\u2212', '-').replaceFirst("\\.$", "")))
                : Optional.empty();
    }

    String say(BigDecimal number) {
        return plain(number).replace('.', mark);
    }

    /** As it is kept. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
