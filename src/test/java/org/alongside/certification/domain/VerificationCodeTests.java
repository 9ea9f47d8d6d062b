package org.alongside.certification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTests {

    @Test
    void everyOneOfThe128BitsMatters() {
        Set<String> codes = new HashSet<>();
        for (int bit = 0; bit < 128; bit++) {
            codes.add(VerificationCode.random(fixed(BigInteger.ONE.shiftLeft(bit)))
                    .value());
        }
        assertThat(codes).hasSize(128);
    }

    @Test
    void aCodeIsWrittenInCrockfordsBase32() {
        assertThat(VerificationCode.random(fixed(BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE)))
                        .value())
                .isEqualTo("7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
        assertThat(VerificationCode.random(fixed(BigInteger.valueOf(33))).value())
                .isEqualTo("00000000000000000000000011");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7F3K9M2Q7F3K9M2Q7F3K9M2Q01",
                "7f3k-9m2q-7f3k-9m2q-7f3k-9m2q-01",
                " 7F3K 9M2Q 7F3K 9M2Q 7F3K 9M2Q 0I ",
                "7f3k9m2q7f3k9m2q7f3k9m2qol"
            })
    void aTypedCodeIsReadKindly(String typed) {
        assertThat(VerificationCode.read(typed)).contains(new VerificationCode("7F3K9M2Q7F3K9M2Q7F3K9M2Q01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7F3K", "7F3K9M2Q7F3K9M2Q7F3K9M2Q0U", "7F3K9M2Q7F3K9M2Q7F3K9M2Q012", "'; drop table --"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(VerificationCode.read(typed)).isEmpty();
    }

    @Test
    void groupsOfFourAreForReadingAloud() {
        VerificationCode code = new VerificationCode("7F3K9M2Q7F3K9M2Q7F3K9M2Q01");
        assertThat(code.grouped()).isEqualTo("7F3K-9M2Q-7F3K-9M2Q-7F3K-9M2Q-01");
        assertThat(VerificationCode.read(code.grouped())).contains(code);
    }

    /** A source of exactly these 128 bits. */
    private static SecureRandom fixed(BigInteger bits) {
        return new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = bits.shiftRight(8 * (bytes.length - 1 - i)).byteValue();
                }
            }
        };
    }
}
