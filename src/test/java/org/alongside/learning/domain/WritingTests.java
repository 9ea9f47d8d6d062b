package org.alongside.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WritingTests {

    @Test
    void anyTextCanBeKeptAlsoNone() {
        assertThat(new Writing(1, "").text()).isEmpty();
        assertThat(new Writing(1, "م 🕊 \r\n").text()).isEqualTo("م 🕊 \r\n");
        assertThat(Writing.isValid(1, "x".repeat(20_000))).isTrue();
    }

    @Test
    void whatADatabaseCouldNotKeepIsRefused() {
        assertThat(Writing.isValid(1, "x".repeat(20_001))).isFalse();
        assertThat(Writing.isValid(1, "a\0b")).isFalse();
        assertThat(Writing.isValid(0, "")).isFalse();
        assertThat(Writing.isValid(Long.MAX_VALUE, "")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Writing(0, ""))
                .withMessageNotContaining("body");
    }
}
