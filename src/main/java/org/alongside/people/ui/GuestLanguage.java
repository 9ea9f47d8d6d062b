package org.alongside.people.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.shared.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The language of whoever has no account: what they chose here before, else what their browser asks for. */
final class GuestLanguage {

    /** Read by public pages as well. */
    static final String COOKIE = "language";

    private static final Duration KEPT = Duration.ofDays(365);

    private GuestLanguage() {}

    static Locale of(VaadinRequest request) {
        return Texts.spoken(chosen(request).map(Locale::forLanguageTag).orElseGet(request::getLocale));
    }

    static void remember(Locale language) {
        if (VaadinResponse.getCurrent() instanceof VaadinServletResponse response) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    cookie(language, VaadinRequest.getCurrent().isSecure()).toString());
        }
    }

    static ResponseCookie cookie(Locale language, boolean https) {
        return ResponseCookie.from(COOKIE, language.toLanguageTag())
                .path("/")
                .sameSite("Lax")
                .httpOnly(true)
                .secure(https)
                .maxAge(KEPT)
                .build();
    }

    private static Optional<String> chosen(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }
}
