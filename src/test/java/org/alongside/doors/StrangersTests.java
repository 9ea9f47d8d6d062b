package org.alongside.doors;

import static org.alongside.doors.Visitor.location;
import static org.alongside.doors.Visitor.setCookies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.doors.Addresses.Endpoint;
import org.alongside.doors.Addresses.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody without an account can open, of all that there is. */
@OpenHouse
class StrangersTests {

    /** Whoever opens one more view to strangers says so here as well. */
    private static final Set<String> VIEWS = Set.of(
            "sign-in", "sign-up", "forgotten-password", "set-password/:secret", "confirm-address/:secret", "outbox");

    /** Pages without a session, and how they answer to a code that no certificate has. */
    private static final Map<String, Integer> PAGES = Map.of(
            "/support", 200,
            "/verify", 200,
            "/verify/{code}", 404,
            "/actuator/health", 200,
            "/actuator/health/**", 404);

    @LocalServerPort
    private int port;

    @Autowired
    private Addresses addresses;

    private Visitor stranger = Visitor.at(0);

    @BeforeEach
    void come() {
        stranger = Visitor.at(port);
    }

    @Test
    void theViewsForStrangersAreThoseThatWeMeant() {
        assertThat(addresses.views()).hasSizeGreaterThan(VIEWS.size());
        assertThat(addresses.views().stream()
                        .filter(View::isForStrangers)
                        .map(View::template)
                        .collect(Collectors.toSet()))
                .isEqualTo(VIEWS);
    }

    @TestFactory
    Stream<DynamicTest> aStrangerSeesTheViewsForStrangersAndIsAskedToSignInAtAllOthers() {
        return addresses.views().stream()
                .map(view -> dynamicTest(view.address(), () -> {
                    HttpResponse<String> answer = Visitor.at(port).get(view.address());
                    if (VIEWS.contains(view.template())) {
                        assertThat(answer.statusCode()).isEqualTo(200);
                    } else {
                        assertSentToSignIn(answer);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aStrangerDoesNotSlipInByALinkInsideAPageEither() {
        return addresses.views().stream()
                .filter(view -> !VIEWS.contains(view.template()))
                .map(view -> dynamicTest(view.address(), () -> {
                    String answer = Visitor.at(port).look("/sign-up", view.address());
                    assertThat(answer).contains("[\"/sign-in\",\"_self\"").doesNotContain("<h1", "\"h1\"");
                }));
    }

    @TestFactory
    Stream<DynamicTest> aStrangerReadsTheOpenPagesAndIsAskedToSignInAtAllOtherControllers() {
        return addresses.endpoints().stream()
                .map(endpoint -> dynamicTest(endpoint.pattern(), () -> {
                    HttpResponse<String> answer = stranger.get(endpoint.address());
                    if (PAGES.containsKey(endpoint.pattern())) {
                        assertThat(answer.statusCode()).isEqualTo(PAGES.get(endpoint.pattern()));
                    } else if (endpoint.isForSaving()) {
                        assertSignedOutInJson(answer);
                    } else {
                        assertSentToSignIn(answer);
                    }
                }));
    }

    @Test
    void theControllersAreAllThere() {
        assertThat(addresses.endpoints().stream().map(Endpoint::pattern)).containsAll(PAGES.keySet());
        assertThat(addresses.endpoints().stream().filter(Endpoint::isForSaving)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/a/b/c", "/account/nowhere", "/actuator/env", "/h2-console", "/login"})
    void anAddressThatNobodyKnowsIsNotFoundAndSaysSoInPlainWords(String address) {
        assertThat(stranger.get(address).statusCode()).isEqualTo(404);
        assertThat(stranger.look(address)).contains("This page is not here");
    }

    @Test
    void whoIsSignedInIsToldTheSameOfAnAddressThatNobodyKnows() {
        stranger.signIn("learner@example.org", "alongside-demo");
        assertThat(stranger.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(stranger.look("/nowhere")).contains("This page is not here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account/",
                "/Account",
                "/%61ccount",
                "/account?v-r=x",
                "/account%2f",
                "/account;a=b",
                "//account"
            })
    void thereIsNoOtherWayOfWritingAnAddressThatLetsAStrangerIn(String address) {
        HttpResponse<String> answer = stranger.get(address);
        assertThat(answer.statusCode()).isIn(302, 400, 404);
        assertThat(answer.statusCode() == 302 ? location(answer) : "/sign-in").isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/verify/ABC",
                "/support/x",
                "/elements/none.js",
                "/styles/none.css",
                "/.well-known/none",
                "/robots.txt"
            })
    void whatIsMissingAmongTheOpenPagesIsNotFoundWithoutASession(String address) {
        HttpResponse<String> answer = stranger.get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(setCookies(answer)).isEmpty();
    }

    @Test
    void theApiSpeaksJsonToStrangersAndNeverSendsThemElsewhere() {
        assertSignedOutInJson(stranger.get("/api/nowhere"));
        assertSignedOutInJson(stranger.save("/api/nowhere", "{}"));
    }

    private static void assertSentToSignIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/sign-in");
        assertThat(answer.body()).isEmpty();
    }

    private static void assertSignedOutInJson(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"error\":\"signed-out\"}");
        assertThat(Visitor.header(answer, "Content-Type")).startsWith("application/json");
    }
}
