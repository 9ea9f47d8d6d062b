package org.alongside.catalog.domain.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadabilityTests {

    private static final Locale SPANISH = Locale.of("es");

    @Test
    void theGradeOfAnEnglishTextFollowsTheFormula() {
        // 5 words and 5 syllables a sentence: 0.39 × 5 + 11.8 × 1 − 15.59.
        assertThat(english("The cat sat on mats.").value()).isCloseTo(-1.84, within(1e-9));
        assertThat(english("The cat sat on mats.").isHard()).isFalse();
    }

    @Test
    void aHeavyEnglishTextIsHard() {
        assertThat(english("Organisational responsibilities necessitate comprehensive documentation of confidentiality "
                                + "considerations in multidisciplinary environments.")
                        .isHard())
                .isTrue();
    }

    @Test
    void thePointsOfASpanishTextFollowTheFormula() {
        // 4 words and 8 syllables a sentence: 206.835 − 62.3 × 2 − 4.
        assertThat(spanish("Pablo come pocas peras.").value()).isCloseTo(78.235, within(1e-9));
        assertThat(spanish("Pablo come pocas peras.").isHard()).isFalse();
    }

    @Test
    void aHeavySpanishTextIsHard() {
        assertThat(spanish(
                                "Las responsabilidades organizacionales correspondientes requieren documentación exhaustiva de "
                                        + "consideraciones multidisciplinarias fundamentales.")
                        .isHard())
                .isTrue();
    }

    @Test
    void aShortTextAndAnUnknownLanguageTellNothing() {
        assertThat(Readability.of(List.of("Two words."), Locale.ENGLISH)).isEmpty();
        assertThat(Readability.of(Collections.nCopies(100, "Zwei Wörter."), Locale.GERMAN))
                .isEmpty();
    }

    private static Readability english(String sentence) {
        return Readability.of(Collections.nCopies(40, sentence), Locale.ENGLISH).orElseThrow();
    }

    private static Readability spanish(String sentence) {
        return Readability.of(Collections.nCopies(40, sentence), SPANISH).orElseThrow();
    }
}
