package org.alongside.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.people.EmailAddress;
import org.alongside.people.PasswordVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private final PasswordRules rules = new PasswordRules(new CommonPasswords());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "river lantern bicycle",
                "qhv3-xw8z",
                "correct horse",
                "ñandúes cantan",
                "пароль мой",
                "🌱🌳🍂🌊🔥🪵🎒🧭",
                "Tr0ub4dor&3x",
                "kleine blaue tasse",
                "mi abuela cocina",
                "!!!9283749823love"
            })
    void whateverIsNotGuessedFirstIsTaken(String password) {
        assertThat(judge(password)).isEqualTo(PasswordVerdict.ACCEPTABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "        x",
                "password",
                "PASSWORD",
                "Password1!",
                "p@ssw0rd",
                "Passw0rd123",
                "iloveyou",
                "12345678",
                "987654321",
                "qwertyuiop",
                "Qwerty123",
                "asdfghjkl1",
                "aaaaaaaa",
                "abcabcabc",
                "1212121212",
                "abcdefgh1",
                "sunshine2024",
                "contraseña",
                "teamosam",
                "michael1984",
                "jessica!!",
                "01011990",
                "19901990",
                "letmein123",
                "alongside1",
                "Alongside!",
                "1qaz2wsx",
                "samuel99"
            })
    void whatIsTriedFirstIsRefused(String password) {
        assertThat(judge(password)).isEqualTo(PasswordVerdict.TOO_COMMON);
    }

    @Test
    void thePersonsOwnAddressIsNoPassword() {
        assertThat(judge("zenobia.quill@example.org")).isEqualTo(PasswordVerdict.TOO_COMMON);
        assertThat(judge("Zenobia.Quill77")).isEqualTo(PasswordVerdict.TOO_COMMON);
    }

    @Test
    void eightTo128CharactersAreTakenHoweverManyUnitsTheyNeed() {
        assertThat(judge("kqzvwxy")).isEqualTo(PasswordVerdict.TOO_SHORT);
        assertThat(judge("🌱🌳🍂🌊🔥🪵🎒")).isEqualTo(PasswordVerdict.TOO_SHORT);
        assertThat(judge("lantern river ".repeat(9) + "xy")).isEqualTo(PasswordVerdict.ACCEPTABLE);
        assertThat(judge("lantern river ".repeat(9) + "xyz")).isEqualTo(PasswordVerdict.TOO_LONG);
    }

    private PasswordVerdict judge(String password) {
        return rules.judge(password, new EmailAddress("zenobia.quill@example.org"));
    }
}
