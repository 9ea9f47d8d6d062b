package org.alongside.doors;

import static org.alongside.doors.Visitor.location;
import static org.alongside.doors.Visitor.setCookies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.doors.Addresses.Endpoint;
import org.alongside.learning.application.JoiningCourses;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What another site makes a browser send changes nothing; and a form that grew old costs nobody what they typed. */
@OpenHouse
class ForgedRequestsTests {

    private static final Pattern REFLECTION = Pattern.compile("api/reflections/[A-Za-z0-9/_-]+");
    private static final String EXPIRED = "This page was open for a long time. Please sign in once more.";

    @LocalServerPort
    private int port;

    @Autowired
    private Addresses addresses;

    @Autowired
    private Residents residents;

    @Autowired
    private JoiningCourses joining;

    @Autowired
    private JdbcClient sql;

    private Visitor visitor = Visitor.at(0);
    private Resident resident = new Resident(PersonId.next(), "", "");

    @BeforeEach
    void come() {
        visitor = Visitor.at(port);
        resident = residents.somebodyNew();
    }

    @TestFactory
    Stream<DynamicTest> noControllerHearsARequestWithoutTheTokenOrWithAnother() {
        visitor.signIn(resident);
        assertThat(visitor.isSignedIn()).isTrue();
        return addresses.endpoints().stream()
                .filter(Endpoint::changesThings)
                .flatMap(endpoint -> Stream.of("POST", "PUT", "PATCH", "DELETE")
                        .map(method -> dynamicTest(method + " " + endpoint.pattern(), () -> {
                            assertRefused(endpoint, visitor.send(method, endpoint.address(), Map.of()));
                            assertRefused(
                                    endpoint, visitor.send(method, endpoint.address(), Map.of("_csrf", "guessed")));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> noViewHearsAFormWithoutTheToken() {
        visitor.signIn(resident);
        return addresses.views().stream()
                .map(view -> dynamicTest(view.address(), () -> {
                    HttpResponse<String> answer = visitor.post(view.address(), Map.of("a", "b"));
                    assertThat(location(answer)).isEqualTo("/sign-in?expired");
                }));
    }

    @Test
    void aReflectionStaysAsItsWriterLeftIt() {
        visitor.signIn(resident);
        residents.letThem(resident, () -> joining.join(new CourseSlug("small-steps")));
        String address = reflection(visitor.look("/learn/small-steps/beginning/first-step"));
        assertThat(visitor.save(address, writing(1, "Mine.")).statusCode()).isEqualTo(200);

        HttpResponse<String> forged = visitor.saveWith("guessed", address, writing(2, "Not mine."));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).isEqualTo("{\"error\":\"refused\"}");
        assertThat(visitor.look("/learn/small-steps/beginning/first-step"))
                .contains("Mine.")
                .doesNotContain("Not mine.");
    }

    @Test
    void aTokenFromBeforeSigningInSavesNothingAndTheNewOneDoes() {
        visitor.get("/sign-in");
        String before = visitor.cookie(Visitor.TOKEN).orElseThrow();
        visitor.signIn(resident);
        visitor.get("/account");
        assertThat(visitor.cookie(Visitor.TOKEN).orElseThrow()).isNotEqualTo(before);
        assertThat(visitor.saveWith(before, "/api/nowhere", "{}").statusCode()).isEqualTo(403);
        assertThat(visitor.save("/api/nowhere", "{}").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/support", "/verify", "/verify/x", "/actuator/health", "/styles/alongside.css"})
    void nothingCanBePostedToOpenPages(String address) {
        assertThat(visitor.post(address, Map.of()).statusCode()).isEqualTo(403);
    }

    // Signing in and out

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in?v-r=uidl", "/sign-in?v-r=init", "/sign-in/"})
    void nobodyIsSignedInByAnotherSite(String address) {
        HttpResponse<String> answer =
                visitor.post(address, Map.of("email", resident.email(), "password", resident.password()));
        assertThat(location(answer)).isEqualTo("/sign-in?expired");
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(devices()).isZero();
    }

    @Test
    void aFormFromAnotherSiteDoesNotEvenReplaceTheSession() {
        HttpResponse<String> answer = visitor.post("/sign-in", Map.of("email", "planted@example.org"));
        assertThat(setCookies(answer)).noneMatch(cookie -> cookie.startsWith(Visitor.SESSION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/logout", "/logout?v-r=uidl"})
    void nobodyIsSignedOutByAnotherSite(String address) {
        visitor.signIn(resident);
        visitor.get(address);
        visitor.post(address, Map.of());
        visitor.post(address, Map.of("_csrf", "guessed"));
        assertThat(visitor.isSignedIn()).isTrue();
        assertThat(visitor.lose(Visitor.SESSION).isSignedIn()).isTrue();
    }

    @Test
    void aFormIsHeardWithTheTokenOfThePageAsWithThatOfTheCookie() {
        Map<String, String> masked = form(resident.email(), resident.password());
        assertThat(masked.get("_csrf"))
                .isNotEqualTo(visitor.cookie(Visitor.TOKEN).orElseThrow());
        assertThat(location(visitor.post("/sign-in", masked))).isEqualTo("/");
        assertThat(location(Visitor.at(port).signIn(resident))).isEqualTo("/");
    }

    // Forms that grew old

    @Test
    void aFormWhoseSessionIsGoneComesBackWithWhatWasTyped() {
        Map<String, String> form = form(resident.email(), resident.password());
        visitor.bring(Visitor.SESSION, "0123456789ABCDEF0123456789ABCDEF").lose(Visitor.TOKEN);

        HttpResponse<String> answer = visitor.post("/sign-in", form);

        assertThat(location(answer)).isEqualTo("/sign-in?expired");
        assertThat(visitor.look("/sign-in?expired")).contains(EXPIRED, resident.email());
        assertThat(location(visitor.signIn(resident))).isEqualTo("/");
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void whoIsRememberedIsToldAsWellInsteadOfBeingSentHome() {
        visitor.signIn(resident);
        Map<String, String> form = form("other@example.org", "another password");
        visitor.bring(Visitor.SESSION, "0123456789ABCDEF0123456789ABCDEF").lose(Visitor.TOKEN);

        assertThat(location(visitor.post("/sign-in", form))).isEqualTo("/sign-in?expired");
        assertThat(visitor.look("/sign-in?expired")).contains(EXPIRED, "other@example.org");
    }

    @Test
    void whoSignedInAtAnotherWindowMeanwhileIsToldAsWell() {
        Map<String, String> form = form("other@example.org", "another password");
        visitor.signIn(resident);
        assertThat(location(visitor.post("/sign-in", form))).isEqualTo("/sign-in?expired");
        assertThat(visitor.look("/sign-in?expired")).contains(EXPIRED, "other@example.org");
    }

    @Test
    void whoTriesAnotherAccountInVainIsNotTakenForTheOneThatIsSignedIn() {
        visitor.signIn(resident);
        assertThat(location(visitor.signIn("other@example.org", "not the password")))
                .isEqualTo("/sign-in?again");
        assertThat(visitor.look("/sign-in?again")).contains("other@example.org", "I forgot my password");
        assertThat(visitor.look("/sign-in")).doesNotContain("I forgot my password");
    }

    @Test
    void aWrongPasswordComesBackWithTheAddressOnceAndWithoutThePassword() {
        HttpResponse<String> answer = visitor.signIn(resident.email(), "not the password");
        assertThat(location(answer)).isEqualTo("/sign-in?again");
        assertThat(visitor.look("/sign-in?again")).contains(resident.email()).doesNotContain("not the password");
        assertThat(visitor.look("/sign-in")).doesNotContain(resident.email());
    }

    private Map<String, String> form(String email, String password) {
        Map<String, String> fields = new HashMap<>();
        fields.put("email", email);
        fields.put("password", password);
        fields.put("_csrf", visitor.formToken("/sign-up"));
        return fields;
    }

    private int devices() {
        return sql.sql("select count(*) from device where person_id = ?")
                .param(resident.id().value())
                .query(Integer.class)
                .single();
    }

    private static void assertRefused(Endpoint endpoint, HttpResponse<String> answer) {
        if (endpoint.isForSaving()) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).isEqualTo("{\"error\":\"refused\"}");
        } else {
            assertThat(answer.statusCode()).isIn(302, 403);
            assertThat(location(answer)).isIn("", "/sign-in?expired");
        }
    }

    private static String writing(int sequence, String text) {
        return "{\"sequence\":%d,\"text\":\"%s\"}".formatted(sequence, text);
    }

    private static String reflection(String page) {
        Matcher address = REFLECTION.matcher(page);
        assertThat(address.find()).as(page).isTrue();
        return "/" + address.group();
    }
}
