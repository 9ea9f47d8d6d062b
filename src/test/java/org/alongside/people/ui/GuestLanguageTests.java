package org.alongside.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class GuestLanguageTests {

    @Test
    void theCookieIsClosedToScriptsAndOtherSitesAndSecureWhereThePageIs() {
        assertThat(GuestLanguage.cookie(Locale.of("es"), true).toString())
                .startsWith("language=es; Path=/; Max-Age=31536000;")
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax");
        assertThat(GuestLanguage.cookie(Locale.of("es"), false).toString()).doesNotContain("Secure");
    }
}
