package org.alongside.certification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateSheetTests {

    @ParameterizedTest
    @CsvSource({"1, 0.0", "59, 0.9", "60, 1.0", "359, 5.9", "360, 6.0", "2400, 40.0"})
    void hoursNeverClaimMoreThanWasLearned(int minutes, String hours) {
        assertThat(sheet("Sam Example", minutes, "https://a.example/v", "en").hours())
                .hasToString(hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\u2003\u00A0", "\u200D\u200E"})
    void aNameThatShowsNothingIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet(name, 60, "https://a.example/v", "en"))
                .withMessageContaining("legal name");
    }

    @Test
    void aNameOfThreeHundredCharactersIsTakenAndOneMoreIsNot() {
        assertThat(sheet("𐓏".repeat(300), 60, "https://a.example/v", "en").legalName())
                .hasSize(600);
        assertThatIllegalArgumentException().isThrownBy(() -> sheet("x".repeat(301), 60, "https://a.example/v", "en"));
    }

    @Test
    void aCertificateForNoTimeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> sheet("Sam", 0, "https://a.example/v", "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verify/1", "//a.example/1", "mailto:a@a.example", "file:///etc/passwd", "https:verify"})
    void anAddressThatAPhoneCannotOpenIsRefused(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> sheet("Sam", 60, address, "en"));
    }

    @Test
    void regionalSpanishIsSpanishAndFrenchIsRefused() {
        assertThat(sheet("Sam", 60, "https://a.example/v", "es-MX").language()).isEqualTo(Locale.of("es", "MX"));
        assertThatIllegalArgumentException().isThrownBy(() -> sheet("Sam", 60, "https://a.example/v", "fr"));
    }

    private static CertificateSheet sheet(String name, int minutes, String address, String language) {
        return new CertificateSheet(
                "Common Ground Training",
                name,
                "The Heart of Peer Support",
                minutes,
                LocalDate.of(2026, 11, 22),
                "CG-2026-00042",
                "Jordan Rivera",
                "Instructor",
                URI.create(address),
                "7F3K",
                Locale.forLanguageTag(language));
    }
}
