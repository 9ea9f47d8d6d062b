package org.alongside.catalog.domain.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTests {

    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "you, 1",
        "peer, 1",
        "support, 2",
        "mutual, 3",
        "respect, 2",
        "experience, 4",
        "shared, 1",
        "walked, 1",
        "wanted, 2",
        "table, 2",
        "people, 2",
        "recovery, 4",
        "safety, 2",
        "confidentiality, 6",
        "listen, 2",
        "listening, 3",
        "being, 2",
        "someone, 2",
        "agreement, 3",
        "makes, 1",
        "houses, 2",
        "boxes, 2",
        "quietly, 3",
        "specialist, 3",
        "situation, 4",
        "decision, 3",
        "hopeful, 2",
        "themselves, 2",
        "hour, 1",
        "question, 2",
        "power, 2",
        "story, 2",
        "doing, 2",
        "create, 2",
        "social, 2",
        "religion, 3",
        "science, 2"
    })
    void englishWordsAreHeard(String word, int syllables) {
        assertThat(Syllables.of(word, Locale.ENGLISH)).as(word).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({
        "y, 1",
        "yo, 1",
        "respeto, 3",
        "mutuo, 2",
        "experiencia, 4",
        "compartida, 4",
        "recuperación, 5",
        "día, 2",
        "país, 2",
        "aún, 2",
        "bien, 1",
        "cuidado, 3",
        "guitarra, 3",
        "pingüino, 3",
        "que, 1",
        "quien, 1",
        "poeta, 3",
        "teatro, 3",
        "ciudad, 2",
        "oír, 2",
        "hoy, 1",
        "ley, 1",
        "construir, 2",
        "aire, 2",
        "Europa, 3",
        "leer, 2",
        "apoyo, 3",
        "mayor, 2",
        "estudiáis, 3",
        "acuerdo, 3",
        "confidencialidad, 6"
    })
    void spanishWordsAreHeard(String word, int syllables) {
        assertThat(Syllables.of(word, Locale.of("es"))).as(word).isEqualTo(syllables);
    }
}
