package org.alongside.assessment.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenNumberTests {

    private final SpokenNumber english = SpokenNumber.in(Locale.US);
    private final SpokenNumber spanish = SpokenNumber.in(Locale.of("es", "MX"));

    @ParameterizedTest
    @CsvSource({
        "3.5,'3,5'",
        "3,3",
        "-2,-2",
        "−2.25,'−2,25'",
        "+7,+7",
        ".5,',5'",
        "' 12 ',' 12 '",
        "12.,'12,'",
        "007,007"
    })
    void eachLanguageHasItsOwnDecimalMark(String inEnglish, String inSpanish) {
        assertThat(english.read(inEnglish)).isPresent().isEqualTo(spanish.read(inSpanish));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3,5",
                "1,000",
                "three",
                "3.5.1",
                "",
                "-",
                ".",
                "1e3",
                "3 5",
                "40 %",
                "0x10",
                "1000000000000000000"
            })
    void anythingElseIsNotGuessedAt(String text) {
        assertThat(english.read(text)).isEmpty();
    }

    @Test
    void theOtherMarkIsRefusedInSpanishToo() {
        assertThat(spanish.read("3.5")).isEmpty();
        assertThat(spanish.read("1.000")).isEmpty();
    }

    @Test
    void itIsSaidAsItIsWritten() {
        assertThat(spanish.say(new BigDecimal("3.50"))).isEqualTo("3,5");
        assertThat(english.say(new BigDecimal("-1200.00"))).isEqualTo("-1200");
        assertThat(english.say(new BigDecimal("0.000"))).isEqualTo("0");
        assertThat(SpokenNumber.plain(new BigDecimal("1E+3"))).isEqualTo("1000");
    }
}
