package org.alongside.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecretTests {

    @Test
    void aSecretIsLongAndNeverTheSame() {
        var secrets =
                IntStream.range(0, 1_000).mapToObj(_ -> Secret.next().value()).collect(Collectors.toSet());
        assertThat(secrets).hasSize(1_000).allMatch(secret -> secret.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void onlyItsHashIsKept() {
        assertThat(new Secret("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aStrangersLongTextIsCutAndFindsNothing() {
        assertThat(Secret.received("x".repeat(100_000)).value()).hasSize(64);
    }

    @Test
    void itDoesNotShowItselfInALog() {
        assertThat(new Secret("abc")).hasToString("Secret[…]");
    }
}
