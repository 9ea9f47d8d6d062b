package org.alongside.doors;

import static org.alongside.doors.Visitor.header;
import static org.alongside.doors.Visitor.location;
import static org.alongside.doors.Visitor.setCookies;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.AlongsideApplication;
import org.alongside.people.AccountDesk;
import org.alongside.people.PersonId;
import org.alongside.people.application.FollowingLinks;
import org.alongside.people.application.LinkOutcome;
import org.alongside.people.application.MySafety;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coming in, coming back and leaving, as browsers live through it. */
@OpenHouse
class SessionsTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Residents residents;

    @Autowired
    private MySafety safety;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private FollowingLinks links;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private HikariDataSource database;

    private Visitor visitor = Visitor.at(0);
    private Resident resident = new Resident(PersonId.next(), "", "");

    @BeforeEach
    void come() {
        visitor = Visitor.at(port);
        resident = residents.somebodyNew();
    }

    // Coming in

    @Test
    void signingInLeadsToWhereOneWasGoing() {
        visitor.get("/courses");
        assertThat(location(visitor.signIn(resident))).isEqualTo("/courses");
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void signingInLeadsToNoOtherSite() {
        for (String elsewhere :
                List.of("https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:1")) {
            Visitor lured = Visitor.at(port).bring("REDIRECT_URI", base64(elsewhere));
            assertThat(header(lured.signIn(resident), "Location")).startsWith("http://localhost:" + port + "/");
        }
    }

    @Test
    void theSessionGetsANewNameAtSignInAndTheOldOneOpensNothing() {
        visitor.get("/sign-in");
        String before = visitor.cookie(Visitor.SESSION).orElseThrow();
        visitor.signIn(resident);
        assertThat(visitor.cookie(Visitor.SESSION).orElseThrow()).isNotEqualTo(before);
        assertThat(Visitor.at(port).bring(Visitor.SESSION, before).isSignedIn()).isFalse();
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void aSessionNameThatAStrangerPlantedIsNeverTaken() {
        String planted = "0123456789ABCDEF0123456789ABCDEF";
        visitor.bring(Visitor.SESSION, planted).signIn(resident);
        assertThat(visitor.cookie(Visitor.SESSION).orElseThrow()).isNotEqualTo(planted);
        assertThat(Visitor.at(port).bring(Visitor.SESSION, planted).isSignedIn())
                .isFalse();
    }

    @Test
    void aWrongPasswordAnUnknownAddressAndNonsenseAreOneAnswer() {
        HttpResponse<String> known = visitor.signIn(resident.email(), "not the password");
        HttpResponse<String> unknown = Visitor.at(port).signIn(UUID.randomUUID() + "@example.org", "not the password");
        HttpResponse<String> nonsense = Visitor.at(port).signIn("no address", "");
        assertThat(location(known)).isEqualTo("/sign-in?again");
        for (HttpResponse<String> other : List.of(unknown, nonsense)) {
            assertThat(other.statusCode()).isEqualTo(known.statusCode());
            assertThat(location(other)).isEqualTo(location(known));
            assertThat(other.headers().map().keySet())
                    .isEqualTo(known.headers().map().keySet());
            assertThat(other.body()).isEqualTo(known.body());
        }
    }

    @Test
    void onASharedComputerTheDeviceIsForgottenWithTheBrowser() {
        HttpResponse<String> answer = visitor.post(
                "/sign-in",
                Map.of(
                        "email", resident.email(),
                        "password", resident.password(),
                        "shared-computer", "on",
                        "_csrf", visitor.formToken("/sign-in")));
        assertThat(setCookies(answer))
                .filteredOn(cookie -> cookie.startsWith(Visitor.DEVICE))
                .singleElement()
                .asString()
                .doesNotContain("Max-Age", "Expires");
    }

    // Coming back

    @Test
    void aLostSessionCostsNothing() {
        visitor.signIn(resident);
        visitor.get("/account");
        assertThat(visitor.lose(Visitor.SESSION).save("/api/nowhere", "{}").statusCode())
                .isEqualTo(404);
        assertThat(visitor.lose(Visitor.SESSION).isSignedIn()).isTrue();
        assertThat(visitor.look("/account")).contains("Your account", resident.email());
    }

    @Test
    void aRestartedServerKnowsTheBrowserAgain() {
        visitor.signIn(resident);
        try (ConfigurableApplicationContext restarted = restarted()) {
            int there = restarted.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            Visitor back = Visitor.at(there)
                    .bring(Visitor.SESSION, visitor.cookie(Visitor.SESSION).orElseThrow())
                    .bring(Visitor.DEVICE, visitor.cookie(Visitor.DEVICE).orElseThrow());
            assertThat(back.get("/account").statusCode()).isEqualTo(200);
            assertThat(back.look("/account")).contains(resident.email());
        }
    }

    @Test
    void manyRequestsAfterALostSessionAllSucceedBecauseTheDeviceStaysAsItWas() {
        visitor.signIn(resident);
        String device = visitor.cookie(Visitor.DEVICE).orElseThrow();
        assertThat(IntStream.range(0, 12)
                        .parallel()
                        .mapToObj(_ ->
                                Visitor.at(port).bring(Visitor.DEVICE, device).get("/account")))
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(setCookies(answer)).noneMatch(cookie -> cookie.startsWith(Visitor.DEVICE));
                });
    }

    @Test
    void aSessionOfSomebodyWhoIsKnownAgainHasANameOfItsOwn() {
        visitor.signIn(resident);
        Visitor fixed = Visitor.at(port);
        fixed.get("/sign-up");
        String planted = fixed.cookie(Visitor.SESSION).orElseThrow();
        Visitor victim = Visitor.at(port)
                .bring(Visitor.SESSION, planted)
                .bring(Visitor.DEVICE, visitor.cookie(Visitor.DEVICE).orElseThrow());
        assertThat(victim.isSignedIn()).isTrue();
        assertThat(fixed.isSignedIn()).isFalse();
    }

    @Test
    void aDeviceNobodyKnowsOpensNothingAndIsForgotten() {
        visitor.bring(Visitor.DEVICE, "x".repeat(43));
        assertThat(location(visitor.get("/account"))).isEqualTo("/sign-in");
        assertThat(visitor.cookie(Visitor.DEVICE)).isEmpty();
    }

    @Test
    void onlyAHashOfTheDeviceIsKept() {
        visitor.signIn(resident);
        String secret = visitor.cookie(Visitor.DEVICE).orElseThrow();
        assertThat(sql.sql("select secret_hash from device where person_id = ?")
                        .param(resident.id().value())
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(hash -> hash.contains(secret));
    }

    // Leaving

    @Test
    void signingOutEndsTheSessionAndForgetsTheDeviceHereAlone() {
        Visitor elsewhere = Visitor.at(port);
        elsewhere.signIn(resident);
        visitor.signIn(resident);
        String session = visitor.cookie(Visitor.SESSION).orElseThrow();
        String device = visitor.cookie(Visitor.DEVICE).orElseThrow();

        HttpResponse<String> answer = visitor.post("/logout", Map.of("_csrf", visitor.formToken("/account")));

        assertThat(location(answer)).isEqualTo("/sign-in?signed-out");
        assertThat(visitor.cookie(Visitor.DEVICE)).isEmpty();
        assertThat(visitor.bring(Visitor.SESSION, session).isSignedIn()).isFalse();
        assertThat(visitor.bring(Visitor.DEVICE, device).isSignedIn()).isFalse();
        assertThat(elsewhere.isSignedIn()).isTrue();
    }

    @Test
    void aDeviceThatWasSignedOutElsewhereIsOutAtItsNextRequestAndStaysOut() {
        visitor.signIn(resident);
        String device = visitor.cookie(Visitor.DEVICE).orElseThrow();
        assertThat(visitor.isSignedIn()).isTrue();
        visitor.get("/account");

        residents.letThem(
                resident, () -> safety.signOut(safety.devices().getFirst().id()));

        assertThat(visitor.save("/api/nowhere", "{}").statusCode()).isEqualTo(401);
        assertThat(location(visitor.get("/account"))).isEqualTo("/sign-in");
        assertThat(visitor.bring(Visitor.DEVICE, device).isSignedIn()).isFalse();
    }

    @Test
    void aPageThatIsStillOpenIsNoWayInAfterItsDeviceWasSignedOut() {
        visitor.signIn(resident);
        visitor.look("/courses");
        residents.letThem(
                resident, () -> safety.signOut(safety.devices().getFirst().id()));
        assertThat(visitor.lookAgain("/account")).doesNotContain(resident.email());
    }

    @Test
    void signingOutEverywhereEndsEverySessionAtOnce() {
        Visitor elsewhere = Visitor.at(port);
        visitor.signIn(resident);
        elsewhere.signIn(resident);
        assertThat(elsewhere.isSignedIn()).isTrue();

        residents.letThem(resident, safety::signOutEverywhere);

        assertThat(location(visitor.get("/account"))).isEqualTo("/sign-in");
        assertThat(elsewhere.save("/api/nowhere", "{}").statusCode()).isEqualTo(401);
        assertThat(elsewhere.isSignedIn()).isFalse();
    }

    @Test
    void aNewPasswordThroughALinkEndsEverySessionAndTheOldPassword() {
        visitor.signIn(resident);
        assertThat(visitor.isSignedIn()).isTrue();
        String page = accounts.sendPasswordLink(resident.id()).getPath();
        for (int scanner = 0; scanner < 3; scanner++) {
            assertThat(Visitor.at(port).look(page)).contains("Choose a new password");
        }
        String secret = page.substring(page.lastIndexOf('/') + 1);

        assertThat(links.setPassword(secret, "window garden copper")).isInstanceOf(LinkOutcome.Done.class);

        assertThat(Visitor.at(port).look(page)).contains("This link works no more.");
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(location(Visitor.at(port).signIn(resident))).isEqualTo("/sign-in?again");
        assertThat(location(Visitor.at(port).signIn(resident.email(), "window garden copper")))
                .isEqualTo("/");
    }

    private ConfigurableApplicationContext restarted() {
        return new SpringApplicationBuilder(AlongsideApplication.class)
                .run(
                        "--server.port=0",
                        "--alongside.demo-data=true",
                        "--alongside.content-folder=src/test/resources/courses",
                        "--spring.datasource.url=" + database.getJdbcUrl());
    }

    private static String base64(String address) {
        return Base64.getEncoder().encodeToString(address.getBytes(StandardCharsets.UTF_8));
    }
}
