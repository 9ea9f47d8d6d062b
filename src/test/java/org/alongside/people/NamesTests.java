package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X",
                "Zoë",
                "محمد علي",
                "דוד",
                "Nguyễn Thị Ánh",
                "李小龍",
                "देवनागरी",
                "🌱",
                "O’Neil-Sørensen",
                "Dr. محمد Ali (12)"
            })
    void namesOfAnyScriptAreTaken(String name) {
        assertThat(new LegalName(name).value()).isEqualTo(name);
        assertThat(new DisplayName(name).value()).isEqualTo(name);
    }

    @Test
    void aNameIsComposedAndItsSpacesAreSingle() {
        assertThat(new LegalName("  Zoe\u0308 \t\n von  Example ").value()).isEqualTo("Zo\u00eb von Example");
    }

    @Test
    void twoHundredCharactersFitAndOneMoreDoesNot() {
        assertThat(LegalName.isValid("🌱".repeat(200))).isTrue();
        assertThat(LegalName.isValid("x".repeat(201))).isFalse();
        assertThat(DisplayName.isValid("🌱".repeat(80))).isTrue();
        assertThat(DisplayName.isValid("x".repeat(81))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0000b", "a\u202eb", "\u2067a", "\ud83c"})
    void whatCannotBePrintedIsRefused(String name) {
        assertThat(LegalName.isValid(name)).isFalse();
        assertThat(DisplayName.isValid(name)).isFalse();
        assertThatThrownBy(() -> new LegalName(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DisplayName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressIsKeptInLowerCaseWithoutSpaceAround() {
        assertThat(new EmailAddress(" Sam@Example.ORG ").value()).isEqualTo("sam@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sam",
                "@example.org",
                "sam@",
                "a b@example.org",
                "sam@x@y",
                "sam@example.org\r\nBcc: all@example.org",
                "<sam@example.org>"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressHasAtMostTwoHundredAndFiftyFourCharacters() {
        assertThat(EmailAddress.isValid("a".repeat(242) + "@example.org")).isTrue();
        assertThat(EmailAddress.isValid("a".repeat(243) + "@example.org")).isFalse();
    }
}
