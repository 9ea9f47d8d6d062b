package org.alongside.doors;

import static org.alongside.doors.Visitor.header;
import static org.alongside.doors.Visitor.setCookies;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** What browsers are told besides the page: what to keep out, and what to keep to themselves. */
@OpenHouse
class HeadersAndCookiesTests {

    private static final String POLICY = "Content-Security-Policy";
    private static final String HTTPS = "X-Forwarded-Proto";

    @LocalServerPort
    private int port;

    @Autowired
    private Residents residents;

    @Autowired
    private WebServerApplicationContext server;

    private Visitor visitor = Visitor.at(0);

    @BeforeEach
    void come() {
        visitor = Visitor.at(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/",
                "/account",
                "/nowhere",
                "/?v-r=init",
                "/support",
                "/verify",
                "/verify/x",
                "/styles/alongside.css",
                "/elements/leave-page.js",
                "/images/mark.svg",
                "/styles/none.css",
                "/api/nowhere",
                "/actuator/health",
                "/certificates/x.pdf",
                "/course-files/x/y"
            })
    void everyAnswerKeepsOthersOut(String address) {
        assertKeepsOthersOut(visitor.get(address));
        visitor.signIn(residents.somebodyNew());
        assertKeepsOthersOut(visitor.get(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/account", "/nowhere"})
    void aPageOfTheHouseLoadsNothingFromElsewhereAndIsKeptNowhere(String address) {
        visitor.signIn(residents.somebodyNew());
        HttpResponse<String> answer = visitor.get(address);
        assertThat(header(answer, POLICY))
                .contains(
                        "default-src 'self'",
                        "connect-src 'self'",
                        "frame-src 'none'",
                        "object-src 'none'",
                        "base-uri 'self'",
                        "form-action 'self'");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/support", "/verify", "/verify/x", "/styles/alongside.css", "/elements/leave-page.js"})
    void anOpenPageRunsNoScriptWithinItselfAndGivesNoCookie(String address) {
        HttpResponse<String> answer = visitor.get(address);
        assertThat(header(answer, POLICY)).contains("default-src 'none'").doesNotContain("unsafe");
        assertThat(setCookies(answer)).isEmpty();
    }

    @Test
    void anAnswerInJsonCanBeNothingElse() {
        HttpResponse<String> answer = visitor.get("/api/nowhere");
        assertThat(header(answer, POLICY)).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
    }

    @Test
    void theServerDoesNotTellWhatItIsMadeOf() {
        for (String address : List.of("/sign-in", "/support", "/api/nowhere", "/nowhere")) {
            assertThat(visitor.get(address).headers().map().keySet())
                    .doesNotContainAnyElementsOf(List.of("Server", "server", "X-Powered-By", "x-powered-by"));
        }
    }

    @Test
    void cookiesAreClosedToScriptsAndOtherSitesExceptForTheTokenThatScriptsRead() {
        HttpResponse<String> wayBack = Visitor.at(port).get("/account");
        HttpResponse<String> page = visitor.get("/sign-in");
        HttpResponse<String> signedIn = visitor.signIn(residents.somebodyNew());
        assertThat(cookie(wayBack, "REDIRECT_URI")).contains("; HttpOnly", "; SameSite=Lax");
        assertThat(cookie(page, Visitor.SESSION)).contains("; HttpOnly", "; SameSite=Lax");
        assertThat(cookie(signedIn, Visitor.SESSION)).contains("; HttpOnly", "; SameSite=Lax");
        assertThat(cookie(signedIn, Visitor.DEVICE)).contains("; HttpOnly", "; SameSite=Lax", "; Max-Age=7776000");
        assertThat(cookie(page, Visitor.TOKEN)).contains("; SameSite=Lax").doesNotContain("HttpOnly");
        assertThat(cookie(visitor.get("/support?language=es"), "language")).contains("; HttpOnly", "; SameSite=Lax");
    }

    @Test
    void withoutHttpsCookiesStillArriveAndBrowsersAreNotBoundToIt() {
        HttpResponse<String> answer = visitor.get("/sign-in");
        assertThat(setCookies(answer)).isNotEmpty().noneMatch(cookie -> cookie.contains("Secure"));
        assertThat(header(answer, "Strict-Transport-Security")).isEmpty();
    }

    @Test
    void behindAnHttpsProxyEveryCookieIsSecureAndBrowsersAreBoundToHttps() {
        HttpResponse<String> wayBack = Visitor.at(port).get("/account", HTTPS, "https");
        HttpResponse<String> page = visitor.get("/sign-in", HTTPS, "https");
        HttpResponse<String> language = visitor.get("/support?language=es", HTTPS, "https");
        Resident resident = residents.somebodyNew();
        HttpResponse<String> signedIn = visitor.post(
                "/sign-in",
                Map.of(
                        "email", resident.email(),
                        "password", resident.password(),
                        "_csrf", visitor.formToken("/sign-in")),
                HTTPS,
                "https");
        for (HttpResponse<String> answer : List.of(wayBack, page, language, signedIn)) {
            assertThat(setCookies(answer)).isNotEmpty().allMatch(cookie -> cookie.contains("; Secure"));
            assertThat(header(answer, "Strict-Transport-Security")).startsWith("max-age=31536000");
        }
        assertThat(cookie(signedIn, Visitor.DEVICE)).contains("; Secure");
    }

    @Test
    void withDemoDataTheServerListensOnLoopbackAlone() {
        TomcatWebServer tomcat = (TomcatWebServer) Objects.requireNonNull(server.getWebServer());
        assertThat(String.valueOf(tomcat.getTomcat().getConnector().getProperty("address")))
                .contains("127.0.0.1");
    }

    private static void assertKeepsOthersOut(HttpResponse<String> answer) {
        assertThat(header(answer, POLICY)).contains("frame-ancestors 'none'");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "microphone=()", "geolocation=()");
    }

    private static String cookie(HttpResponse<?> answer, String name) {
        return setCookies(answer).stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow();
    }
}
