package org.alongside.certification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTests {

    @ParameterizedTest
    @CsvSource({
        "Sam Example, S. E.",
        "'  María  del Carmen Ñandú ', M. d. C. Ñ.",
        "X, X.",
        "محمد علي, م. ع.",
        "王小明, 王.",
        "👩‍🦰 Rowan, 👩‍🦰. R.",
    })
    void onlyTheFirstSignOfEachWordIsTold(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
